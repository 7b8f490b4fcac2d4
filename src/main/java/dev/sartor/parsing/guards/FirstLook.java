package dev.sartor.parsing.guards;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.WrongKind;
import dev.sartor.parsing.archives.Zip;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;

/** What a file is by its first bytes, and whether it is what it pretends to be. */
public final class FirstLook {
    /** Kinds as far as danger goes; risky ones have large readers. */
    public enum Kind {
        PDF(true),
        ARCHIVE(true),
        OLD_OFFICE(true),
        RTF(true),
        HTML(true),
        TEXT(false);

        private final boolean risky;

        Kind(boolean risky) {
            this.risky = risky;
        }

        public boolean risky() {
            return risky;
        }
    }

    private FirstLook() {}

    /**
     * @param name of the file, for messages
     * @throws WrongKind for a file that is two kinds at once, carries macros or is not what its name says
     * @throws BadInput for an archive that is damaged, locked or leads out of itself
     */
    public static Kind at(byte[] bytes, String name) {
        var kind = kind(bytes);
        if (pretends(kind, name.toLowerCase(Locale.ROOT)))
            throw new WrongKind(
                    name + " is no Word or OpenDocument file, whatever its name says.", "Name it as what it is.");
        if (kind == Kind.PDF && endsAsArchive(bytes)) throw twoKinds(name);
        if (kind != Kind.ARCHIVE) return kind;
        if (contains(bytes, "%PDF-", 1024)) throw twoKinds(name);
        try {
            archive(Zip.open(bytes));
        } catch (WrongKind e) {
            throw new WrongKind(name + ": " + e.what(), e.remedy());
        } catch (BadInput e) {
            throw new BadInput(name + ": " + e.what(), e.remedy());
        }
        return kind;
    }

    /** Text documents of today are archives; what is called one and is none wants to be opened by a wrong reader. */
    private static boolean pretends(Kind kind, String name) {
        boolean called = name.endsWith(".docx") || name.endsWith(".odt");
        return called && kind != Kind.ARCHIVE && kind != Kind.OLD_OFFICE;
    }

    public static Kind kind(byte[] bytes) {
        // readers find a PDF's header anywhere in the first kilobyte (ISO 32000-1, annex H.3)
        if (begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006")) return Kind.ARCHIVE;
        if (begins(bytes, "\u00d0\u00cf\u0011\u00e0")) return Kind.OLD_OFFICE;
        if (begins(bytes, "{\\rtf")) return Kind.RTF;
        if (contains(bytes, "%PDF-", 1024)) return Kind.PDF;
        var head = head(bytes, 1024).toLowerCase(Locale.ROOT);
        boolean html = head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
        return html ? Kind.HTML : Kind.TEXT;
    }

    private static void archive(Zip zip) {
        var names = new HashSet<String>();
        for (var entry : zip.entries()) {
            var name = entry.name().toLowerCase(Locale.ROOT);
            // two readers would see two documents
            if (!names.add(name) && (name.endsWith("document.xml") || name.endsWith("content.xml")))
                throw new BadInput("This document holds its text twice.", "Save it anew.");
            if (name.endsWith("vbaproject.bin"))
                throw new WrongKind("This document carries macros.", "Save it as a plain .docx without macros.");
        }
        zip.guardSizes();
    }

    private static boolean endsAsArchive(byte[] bytes) {
        int from = Math.max(0, bytes.length - 65_557);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
    }

    private static boolean begins(byte[] bytes, String magic) {
        return head(bytes, magic.length()).equals(magic);
    }

    private static boolean contains(byte[] bytes, String magic, int within) {
        return head(bytes, within).contains(magic);
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static BadInput twoKinds(String name) {
        return new WrongKind(name + " is two kinds of file at once.", "Save or print the document anew as one kind.");
    }
}

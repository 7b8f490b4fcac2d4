package dev.sartor.containment.latex;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that XeTeX hands on to the program that makes a PDF of its pages; of those only known ones, which read no file. */
final class Specials {
    private static final Pattern NAME = Pattern.compile("^(?:(pdf|x|dvipdfmx|ps|src|html|em)::?)?\\s*([A-Za-z]*)");

    /** After {@code pdf:}. Those that name a file are not among them: fstream, image, epdf, mapfile, mapline. */
    private static final Set<String> PDF = Set.of(
            "docinfo",
            "docview",
            "dest",
            "ann",
            "annot",
            "annotation",
            "bann",
            "beginann",
            "eann",
            "endann",
            "link",
            "nolink",
            "out",
            "outline",
            "bookmark",
            "pagesize",
            "bcolor",
            "bc",
            "begincolor",
            "ecolor",
            "ec",
            "endcolor",
            "setcolor",
            "sc",
            "bgray",
            "egray",
            "code",
            "literal",
            "content",
            "btrans",
            "bt",
            "begintransform",
            "etrans",
            "et",
            "endtransform",
            "bop",
            "eop",
            "put",
            "obj",
            "object",
            "stream",
            "close",
            "names",
            "tounicode",
            "minorversion",
            "majorversion",
            "bxobj",
            "exobj",
            "uxobj",
            "article",
            "bead",
            "thread",
            "trailerid",
            "pageresources");

    private static final Set<String> BARE = Set.of("papersize", "color", "background", "landscape", "");
    private static final Set<String> TURNS = Set.of("gsave", "grestore", "scale", "rotate", "bbox", "rulecolor");

    /** Flags, version, compression: numbers alone; other letters name programs and files. */
    private static final Pattern CONFIG = Pattern.compile("dvipdfmx:config +[CVz] +(?:0x)?[0-9A-Fa-f]{1,8}");

    private Specials() {}

    /**
     * @param xdv a device-independent file as XeTeX writes it (version 7)
     * @return what must not be carried out, or that the file is none; nothing when all is well
     */
    static Optional<String> refused(byte[] xdv) {
        try {
            return in(xdv).stream()
                    .filter(words -> !isKnown(words))
                    .map(Specials::shown)
                    .findFirst();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.of("pages that cannot be checked");
        }
    }

    private static boolean isKnown(String words) {
        var name = NAME.matcher(words.strip());
        if (!name.find()) return false;
        var verb = name.group(2).toLowerCase(Locale.ROOT);
        return switch (name.group(1)) {
            case null -> BARE.contains(verb) && !(verb.isEmpty() && !words.isBlank());
            case "pdf" -> PDF.contains(verb);
            case "x" -> TURNS.contains(verb);
            case "dvipdfmx" -> CONFIG.matcher(words.strip()).matches();
            case "src" -> true;
            default -> false;
        };
    }

    private static String shown(String words) {
        return "\\special{" + (words.length() > 40 ? words.substring(0, 40) + "…" : words) + "}";
    }

    /** All of them, in order. */
    static List<String> in(byte[] xdv) {
        var found = new ArrayList<String>();
        var in = ByteBuffer.wrap(xdv);
        while (in.hasRemaining()) {
            int op = in.get() & 0xff;
            if (op >= 239 && op <= 242) found.add(text(in, number(in, op - 238)));
            else if (op == 249) return found;
            else skip(in, length(in, op));
        }
        throw new IllegalArgumentException("the file has no end");
    }

    /** Bytes that belong to an operation and follow it (the DVI format in Knuth's DVItype; XDV's three in XeTeX's source). */
    private static long length(ByteBuffer in, int op) {
        if (op <= 127 || op == 138 || (op >= 140 && op <= 142)) return 0;
        if (op <= 131) return (long) op - 127;
        if (op == 132 || op == 137) return 8;
        if (op <= 136) return (long) op - 132;
        if (op == 139) return 44;
        if (op <= 170) return movement(op);
        if (op <= 234) return 0;
        if (op <= 238) return (long) op - 234;
        return switch (op) {
            case 243, 244, 245, 246 -> {
                skip(in, op - 242 + 12);
                yield number(in, 1) + number(in, 1);
            }
            case 247 -> {
                skip(in, 13);
                yield number(in, 1);
            }
            case 248 -> 28;
            case 252 -> nativeFont(in);
            case 253 -> glyphs(in);
            case 254 -> {
                skip(in, 2 * number(in, 2));
                yield glyphs(in);
            }
            default -> throw new IllegalArgumentException("operation " + op);
        };
    }

    // right, w, x, down, y and z: those that repeat a step have no bytes
    private static int movement(int op) {
        int step = op - 143;
        if (step < 4) return step + 1;
        if (step < 14) return (step - 4) % 5;
        if (step < 18) return step - 13;
        return (step - 18) % 5;
    }

    private static long nativeFont(ByteBuffer in) {
        skip(in, 8);
        long flags = number(in, 2);
        skip(in, number(in, 1));
        long more = 4;
        for (int flag : new int[] {0x0200, 0x1000, 0x2000, 0x4000}) if ((flags & flag) != 0) more += 4;
        return more;
    }

    private static long glyphs(ByteBuffer in) {
        skip(in, 4);
        return 10 * number(in, 2);
    }

    private static long number(ByteBuffer in, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) value = (value << 8) | (in.get() & 0xff);
        return value;
    }

    private static void skip(ByteBuffer in, long bytes) {
        if (bytes > in.remaining()) throw new BufferUnderflowException();
        in.position(in.position() + (int) bytes);
    }

    private static String text(ByteBuffer in, long length) {
        if (length > in.remaining()) throw new BufferUnderflowException();
        var bytes = new byte[(int) length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

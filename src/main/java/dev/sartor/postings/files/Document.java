package dev.sartor.postings.files;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.docx.DocxText;
import dev.sartor.extraction.odt.OdtText;
import dev.sartor.extraction.pdf.PdfText;
import dev.sartor.extraction.rtf.RtfText;
import dev.sartor.kernel.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;

/** The kinds of document in which a posting comes, told by their first bytes. */
enum Document {
    PDF(head -> head.contains("%PDF-"), PdfText::read),
    ODT(head -> head.startsWith("PK\u0003\u0004") && head.contains("opendocument.text"), OdtText::read),
    DOCX(head -> head.startsWith("PK\u0003\u0004"), DocxText::read),
    RTF(head -> head.startsWith("{\\rtf"), RtfText::read),
    OLD_WORD(head -> head.startsWith("\u00d0\u00cf\u0011\u00e0"), bytes -> {
        throw new BadInput("This is an old Word file.", "Save it as .docx and give that.");
    });

    private static final int HEAD = 1024;

    private final Predicate<String> begins;
    private final Function<byte[], Extracted> reader;

    Document(Predicate<String> begins, Function<byte[], Extracted> reader) {
        this.begins = begins;
        this.reader = reader;
    }

    static boolean isOne(byte[] bytes) {
        var head = head(bytes);
        return Arrays.stream(values()).anyMatch(kind -> kind.begins.test(head));
    }

    static Extracted read(byte[] bytes) {
        var head = head(bytes);
        return Arrays.stream(values())
                .filter(kind -> kind.begins.test(head))
                .findFirst()
                .orElseThrow(() -> new BadInput("This is no document that we know.", "Give the posting's text."))
                .reader
                .apply(bytes);
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}

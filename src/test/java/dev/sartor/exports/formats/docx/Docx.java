package dev.sartor.exports.formats.docx;

import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A Word file taken apart. */
public final class Docx {
    private Docx() {}

    public static byte[] bytes(Typeset typeset) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxFormat().write(typeset, out);
        return out.toByteArray();
    }

    static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}

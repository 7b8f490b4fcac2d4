package dev.sartor.exports.formats.docx.packing;

import dev.sartor.rendering.fonts.FontFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font file by the names that word processors know it by: a family of at most four styles (OpenType 1.9, "name", ids 1
 * and 2).
 *
 * @param style "Regular", "Bold", "Italic" or "BoldItalic"
 */
public record WordFont(String family, String style) {
    private static final Map<FontFile, WordFont> KNOWN = new ConcurrentHashMap<>();

    public static WordFont of(FontFile file) {
        return KNOWN.computeIfAbsent(file, WordFont::read);
    }

    public boolean bold() {
        return style.startsWith("Bold");
    }

    public boolean italic() {
        return style.endsWith("Italic");
    }

    private static WordFont read(FontFile file) {
        var table = Objects.requireNonNull(file.tables().get("name"));
        var style = name(table, 2).replace(" ", "");
        boolean known = style.equals("Bold") || style.equals("Italic") || style.equals("BoldItalic");
        return new WordFont(name(table, 1), known ? style : "Regular");
    }

    private static String name(byte[] bytes, int id) {
        var table = ByteBuffer.wrap(bytes);
        int count = table.getShort(2);
        int strings = table.getShort(4) & 0xffff;
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            if (table.getShort(record + 6) != id) continue;
            boolean mac = table.getShort(record) == 1;
            var charset = mac ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            int length = table.getShort(record + 8) & 0xffff;
            return new String(bytes, strings + (table.getShort(record + 10) & 0xffff), length, charset);
        }
        return "";
    }
}

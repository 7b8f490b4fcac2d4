package dev.sartor.exports.formats.docx.packing;

import dev.sartor.rendering.fonts.FontFile;
import dev.sartor.rendering.fonts.Sfnt;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font as a Word file carries it: its first 32 bytes mixed with a key (ECMA-376-1:2016, 17.8.1). Packed once a process.
 *
 * @param key as {@code {8-4-4-4-12}} hexadecimal digits
 */
public record FontPart(String key, Packed packed) {
    private static final Map<FontFile, FontPart> PARTS = new ConcurrentHashMap<>();

    public static FontPart of(FontFile file) {
        return PARTS.computeIfAbsent(file, FontPart::make);
    }

    private static FontPart make(FontFile file) {
        var name = file.toString().getBytes(StandardCharsets.UTF_8);
        var key = UUID.nameUUIDFromBytes(name).toString().toUpperCase(Locale.ROOT);
        var bytes = Sfnt.file(file.tables());
        var digits = key.replace("-", "");
        for (int i = 0; i < 16; i++) {
            byte mask = (byte) Integer.parseInt(digits.substring(30 - 2 * i, 32 - 2 * i), 16);
            bytes[i] ^= mask;
            bytes[16 + i] ^= mask;
        }
        return new FontPart("{" + key + "}", Packed.of(bytes));
    }
}

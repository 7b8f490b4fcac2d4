package dev.sartor.rendering.fonts;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A font's tables with its character map leading straight to the glyphs of some features (cmap format 12). */
final class CharacterMap {
    private CharacterMap() {}

    static SortedMap<String, byte[]> with(FontFile file, Set<Feature> features) {
        var tables = new TreeMap<>(file.tables());
        if (features.isEmpty()) return tables;
        var map = new TreeMap<Integer, Integer>();
        for (int glyph = 1; glyph < file.glyphCount(); glyph++) {
            int shown = glyph;
            for (var feature : features) shown = file.substitute(shown, feature);
            for (int character : file.characters(glyph)) map.put(character, shown);
        }
        tables.put("cmap", table(map));
        return tables;
    }

    private static byte[] table(SortedMap<Integer, Integer> map) {
        int length = 16 + 12 * map.size();
        var out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(map.size());
        map.forEach(
                (character, glyph) -> out.putInt(character).putInt(character).putInt(glyph));
        return out.array();
    }
}

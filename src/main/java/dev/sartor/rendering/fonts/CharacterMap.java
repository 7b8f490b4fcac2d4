package dev.sartor.rendering.fonts;

import java.nio.ByteBuffer;
import java.util.HashSet;
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

    /**
     * The same for other programs, which tell from a glyph what it says: where a feature gives two characters one glyph, as
     * small capitals do to i and dotless i, the second keeps its own.
     *
     * @param left characters that no longer lead to a glyph
     */
    static SortedMap<String, byte[]> apart(FontFile file, Set<Feature> features, Set<Integer> left) {
        var own = new TreeMap<Integer, Integer>();
        for (int glyph = 1; glyph < file.glyphCount(); glyph++)
            for (int character : file.characters(glyph)) if (!left.contains(character)) own.put(character, glyph);
        var taken = new HashSet<Integer>();
        var map = new TreeMap<Integer, Integer>();
        own.forEach((character, glyph) -> {
            int shown = glyph;
            for (var feature : features) shown = file.substitute(shown, feature);
            map.put(character, shown == glyph || taken.add(shown) ? shown : glyph);
        });
        var tables = new TreeMap<>(file.tables());
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

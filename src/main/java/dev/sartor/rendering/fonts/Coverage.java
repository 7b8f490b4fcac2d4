package dev.sartor.rendering.fonts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which characters each family has, told by the build, so that no font is opened in vain. */
final class Coverage {
    private static final int BASE = 36;
    private static final Map<String, int[]> RANGES = read();

    private Coverage() {}

    /** True when the family has a glyph for the character. */
    static boolean has(String family, int codePoint) {
        var ranges = RANGES.getOrDefault(family, new int[0]);
        int at = Arrays.binarySearch(ranges, codePoint);
        // beginnings and ends (exclusive) take turns: behind an even number of bounds nothing is covered
        int passed = at < 0 ? -at - 1 : at + 1;
        return passed % 2 == 1;
    }

    private static Map<String, int[]> read() {
        var all = new HashMap<String, int[]>();
        Families.properties("coverage.properties").forEach((family, text) -> all.put(family, bounds(text.split(" "))));
        return all;
    }

    private static int[] bounds(String[] ranges) {
        var bounds = new int[ranges.length * 2];
        for (int i = 0; i < ranges.length; i++) {
            int dash = ranges[i].indexOf('-');
            var first = dash < 0 ? ranges[i] : ranges[i].substring(0, dash);
            var last = dash < 0 ? ranges[i] : ranges[i].substring(dash + 1);
            bounds[2 * i] = Integer.parseInt(first, BASE);
            bounds[2 * i + 1] = Integer.parseInt(last, BASE) + 1;
        }
        return bounds;
    }
}

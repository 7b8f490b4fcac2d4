package dev.sartor.generation.gate.aligning;

import java.util.List;
import java.util.Map;

/**
 * Where in a fact each word of a claim stands.
 *
 * @param text positions in the fact's own text by the line's token
 * @param header positions in its title and organisation, for words that the text lacks
 * @param missing the line's tokens that stand nowhere and are not free
 */
public record Alignment(Map<Integer, int[]> text, Map<Integer, int[]> header, List<Integer> missing) {
    private static final int[] NOWHERE = {};

    public Alignment {
        missing = List.copyOf(missing);
    }

    public int[] at(int token) {
        return text.getOrDefault(token, NOWHERE);
    }

    /** True when one of the claim's words stands here in the fact's text. */
    public boolean hits(int position) {
        for (var positions : text.values()) for (int p : positions) if (p == position) return true;
        return false;
    }
}

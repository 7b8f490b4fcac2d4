package dev.sartor.matching.meaning;

/** Puts together how near two texts are by their words and by what they mean. */
public final class Fusion {
    /** How much meaning counts beside words; measured on bench/match, see docs/matching.md. */
    private static final double MEANING = 0.85;

    private Fusion() {}

    /**
     * Cubed, because one common word of a long question is chance, and all words of a short one ("BS 7671") are none.
     *
     * @param words the share of what is asked that the fact's words cover, rare words counting more, 0 to 1
     * @param nearness cosine, −1 to 1
     */
    public static double of(double words, double nearness) {
        return (1 - MEANING) * words * words * words + MEANING * Math.max(0, nearness);
    }
}

package dev.sartor.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where words and pieces of a line end, by the gaps between its letters.
 *
 * @param word a gap wider than this many ems parts words
 * @param piece a gap wider than this many ems parts pieces
 */
record Spacing(double word, double piece) {
    /** The space of common typefaces is 0.2 to 0.3 em wide, kerning moves letters by less than 0.1. */
    private static final double NO_SPACES_PAINTED = 0.15;

    private static final double SPACES_PAINTED = 0.3;

    /** Justified lines stretch their spaces to less than this; columns stand further apart. */
    private static final double COLUMN = 1.15;

    /**
     * @param line from the left
     * @param spaces whether the page paints its spaces
     */
    static Spacing of(List<Glyph> line, boolean spaces) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < line.size(); i++) {
            var left = line.get(i - 1);
            var right = line.get(i);
            if (left.isSpace() || right.isSpace()) continue;
            double gap = (right.x() - left.end()) / Math.max(left.size(), 0.1);
            if (gap < 1 && gap > -1) gaps.add(gap);
        }
        gaps.sort(null);
        // letter-spaced text: what is usual between its letters is no space
        double usual = gaps.size() < 3 ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
        double word = spaces ? SPACES_PAINTED : NO_SPACES_PAINTED;
        return new Spacing(usual < 0.06 ? word : usual + word, COLUMN + usual * 2);
    }
}

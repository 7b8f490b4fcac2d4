package dev.sartor.exports.formats.pdf;

import dev.sartor.rendering.typeset.Mark;

/** Whether a space must be said between two runs, or one is there, or none belongs there. */
final class Gaps {
    /** Runs nearer than this part of the size touch: they are one word. */
    private static final double TOUCHING = 0.08;

    private Gaps() {}

    /** @param beside whether both stand on one line */
    static boolean spaced(Mark.Glyphs run, Mark.Glyphs next, boolean beside) {
        if (Character.isWhitespace(run.text().charAt(run.text().length() - 1))) return true;
        if (!beside) return run.tag() == next.tag();
        if (Character.isWhitespace(next.text().charAt(0))) return true;
        double gap = next.x() - run.x() - run.width();
        return Math.abs(gap) < run.size() * TOUCHING || next.x() < run.x();
    }
}

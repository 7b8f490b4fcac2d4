package dev.sartor.rendering.lines;

/**
 * What a line costs; the lines of a paragraph are those that cost least together (after Knuth and Plass, Breaking
 * Paragraphs into Lines, 1981). Ragged: the square of what is left free, in ems. Justified: the cube of how far spaces
 * give way. Added to both: the penalty of the place, hyphens under one another, a last line of a word or less.
 *
 * @param width of the line, in points
 * @param em size of the text, in points
 * @param space natural width of a space, in points
 */
record LineCost(double width, double em, double space, boolean justified) {
    static final double HYPHEN = 34;
    static final double HYPHENS_IN_A_ROW = 90;
    static final double RUNT = 140;
    static final double OVERFULL = 1e7;
    private static final double STRETCH = 0.6;
    private static final double SHRINK = 0.22;
    private static final double SLACK = 1e-6;

    /** True when the line is too wide even with its spaces drawn in. */
    boolean overfull(double natural, int spaces) {
        double give = justified ? spaces * space * SHRINK : 0;
        return natural - give > width + SLACK;
    }

    double of(Breakpoints points, int from, int to) {
        double natural = points.width(from, to);
        int spaces = points.spaces(from, to);
        boolean last = to == points.size - 1;
        if (overfull(natural, spaces)) return OVERFULL * (1 + (natural - width) / width);
        double cost = last ? runt(natural, from) : justified ? stretched(natural, spaces) : ragged(natural);
        if (last) return cost;
        cost += points.penalty[to];
        if (points.hyphenated(to) && points.hyphenated(from)) cost += HYPHENS_IN_A_ROW;
        return cost;
    }

    /** The shorter a last line is under a quarter of the width, the more it costs. */
    private double runt(double natural, int from) {
        double wanted = width * 0.25;
        return from > 0 && natural < wanted ? RUNT * (1 - natural / wanted) : 0;
    }

    private double ragged(double natural) {
        double free = (width - natural) / em;
        return free * free;
    }

    private double stretched(double natural, int spaces) {
        double free = width - natural;
        double give = Math.max(1, spaces) * space * (free > 0 ? STRETCH : SHRINK);
        double ratio = Math.abs(free) / give;
        return 10 * ratio * ratio * ratio;
    }
}

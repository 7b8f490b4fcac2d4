package dev.sartor.rendering.pages;

/**
 * What no page break goes through: a block, or some lines of a long one. Points.
 *
 * @param from first line
 * @param to behind its last line
 * @param before space above it, none at a page's top
 * @param tear what a page break after it costs
 */
record Unit(Stacked stacked, int from, int to, double before, double height, double tear) {
    boolean first() {
        return from == 0;
    }

    boolean last() {
        return to >= stacked.lines();
    }
}

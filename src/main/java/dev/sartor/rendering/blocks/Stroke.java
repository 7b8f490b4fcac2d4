package dev.sartor.rendering.blocks;

/**
 * A rule of a block, painted as an artifact.
 *
 * @param edge what {@code offset} counts from, downwards
 * @param offset points
 * @param thickness points
 */
public record Stroke(Edge edge, double offset, double x, double width, double thickness, int colour) {
    /** Where a stroke hangs. */
    public enum Edge {
        /** The block's upper edge, below the space before it. */
        TOP,
        /** The block's lower edge. */
        BOTTOM,
        /** The first baseline. */
        BASELINE,
        /** From the upper edge, the space before included, to the lower: a vertical rule; {@code width} is its own. */
        THROUGH
    }
}

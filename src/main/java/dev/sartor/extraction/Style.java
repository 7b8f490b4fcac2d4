package dev.sartor.extraction;

/**
 * How letters look.
 *
 * @param size in points
 * @param rgb 0xRRGGBB
 */
public record Style(String font, double size, boolean bold, boolean italic, int rgb) {
    /** What text without any style has. */
    public static final Style PLAIN = new Style("", 10, false, false, 0);
}

package dev.sartor.extraction;

import org.jspecify.annotations.Nullable;

/**
 * How letters look.
 *
 * @param size in points
 * @param rgb 0xRRGGBB
 */
public record Style(String font, double size, boolean bold, boolean italic, int rgb) {
    /** What text without any style has. */
    public static final Style PLAIN = new Style("", 10, false, false, 0);

    /** By hand, as in all values here that are asked for often: what a compiler in a hurry makes of a record's own is slow. */
    @Override
    public int hashCode() {
        return font.hashCode() * 31 + (int) (size * 16) + rgb + (bold ? 7 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Style style
                        && rgb == style.rgb
                        && bold == style.bold
                        && italic == style.italic
                        && Double.compare(size, style.size) == 0
                        && font.equals(style.font);
    }
}

package dev.sartor.rendering.typeset;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.photos.Photo;

/**
 * Something painted at a place of a page. Points from the page's top left corner, y downwards. Marks stand in reading
 * order.
 */
public sealed interface Mark {
    /** For marks that belong to no tag: rules, tints, running heads. */
    int ARTIFACT = -1;

    /** Index of the tag it belongs to in {@link Typeset#tags()}, or {@link #ARTIFACT}. */
    int tag();

    /**
     * Glyphs of one look side by side on one baseline. The arrays are not to be written to.
     *
     * @param y of the baseline
     * @param colour 0xRRGGBB
     * @param glyphs ids in the face's file, in the order painted
     * @param xs where each glyph begins, in points right of {@code x}
     * @param rises how far each stands above the baseline, in points; empty when none does
     * @param clusters for each glyph the index in {@code text} of the first character it stands for
     * @param text what the glyphs say, spaces included
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Glyphs(
            int tag,
            Face face,
            float size,
            int colour,
            float x,
            float y,
            float width,
            int[] glyphs,
            float[] xs,
            float[] rises,
            int[] clusters,
            String text)
            implements Mark {}

    /** A photo; {@code y} is its upper edge. */
    record Picture(int tag, float x, float y, float width, float height, Photo photo) implements Mark {}

    /** A rectangle of one colour: a rule or a tint; {@code y} is its upper edge. */
    record Fill(int tag, float x, float y, float width, float height, int colour) implements Mark {}
}

package dev.sartor.rendering.lines;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.fonts.Shaped;
import dev.sartor.rendering.template.Look;

/**
 * A word, or a part of one in one look: what a line is made of. Width in points, tracking included.
 *
 * @param text what it says
 * @param shown what is painted for it, of the same length: capitals for small letters, curled quotation marks
 * @param level of embedding: even from left to right, odd from right to left
 */
record Atom(
        Style style, String text, String shown, Shaped shaped, double width, boolean divisible, Gap after, int level) {
    /** Look, face and tag of an atom; the face is another than the look's where that lacks a character. */
    record Style(Look look, Face face, int tag) {
        double width(Shaped shaped) {
            return look.points(shaped.width() + look.tracking() * shaped.size());
        }

        /** @param shown the text as it is painted */
        Shaped shape(String shown, int level) {
            return face.shape(shown, level % 2 == 1);
        }
    }

    Atom before(Gap gap) {
        return new Atom(style, text, shown, shaped, width, divisible, gap, level);
    }
}

package dev.sartor.exports.formats.docx.flow;

import dev.sartor.rendering.template.Template.Align;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands. Points.
 *
 * @param before space above
 * @param after space below
 * @param left of the text, from the column's left edge
 * @param right of the text, from the column's right edge
 * @param first of the first line, from {@code left}; negative where it hangs out
 * @param leading from baseline to baseline
 * @param keepNext true when the next paragraph must begin on the same page
 * @param tab a stop that sets against its right, from the column's left edge; 0 for none
 */
public record Shape(
        double before,
        double after,
        double left,
        double right,
        double first,
        Align align,
        double leading,
        boolean keepNext,
        @Nullable Rule above,
        @Nullable Rule below,
        double tab) {
    /**
     * A rule across the paragraph.
     *
     * @param gap to the text
     */
    public record Rule(double weight, double gap, int colour) {
        double height() {
            return weight + gap;
        }
    }

    /** Free to stand on another page than the next: in a table, rows hold together, not paragraphs. */
    Shape free() {
        return new Shape(before, after, left, right, first, align, leading, false, above, below, tab);
    }

    Shape after(double space) {
        return new Shape(before, Math.max(0, space), left, right, first, align, leading, keepNext, above, below, tab);
    }

    Shape unruled() {
        return new Shape(before, after, left, right, first, align, leading, keepNext, null, below, tab);
    }

    Shape before(double space) {
        return new Shape(Math.max(0, space), after, left, right, first, align, leading, keepNext, above, below, tab);
    }
}

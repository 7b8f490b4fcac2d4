package dev.sartor.ats.recovery;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import java.util.List;

/**
 * A field that must come back out of a file.
 *
 * @param name as the draft calls it ("work/3k9/highlights/7fa")
 * @param text what went in
 * @param flowing whether it is running text, in which a hyphen at a line's end is healed
 */
public record FieldAsked(String name, String text, boolean flowing) {
    public FieldAsked {
        if (name.isEmpty()) throw new IllegalArgumentException("a field needs a name");
    }

    /** A draft's line as a field. */
    public static FieldAsked of(Line line) {
        return new FieldAsked(line.field(), line.text(), line.flowing());
    }

    /**
     * The same fields, those of each entry's head in the order in which a template set them.
     *
     * @param set the text as it was set, from first to last
     */
    public static List<FieldAsked> asSet(List<FieldAsked> fields, String set) {
        return ReadingOrder.asSet(fields, set);
    }

    /** Every line of a draft that says anything, in the draft's reading order. */
    public static List<FieldAsked> all(Draft draft) {
        return Lines.of(draft).stream()
                .filter(line -> !line.text().isBlank())
                .map(FieldAsked::of)
                .toList();
    }
}

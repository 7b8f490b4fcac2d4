package dev.sartor.ats.recovery;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule by which a field counts as recovered: its text occurs <em>whole</em> and <em>in order</em> in what a machine
 * read.
 *
 * <p><b>Compared</b> are both texts in NFKC, runs of white space (line and page ends too) as one blank, controls that have
 * no glyph left out. Case, punctuation and every other character count.
 *
 * <p><b>Whole</b> means: every character of it, one after the other, with nothing between; and not as a part of a longer
 * word, so "Java" is not in "JavaScript", and a title that ran into its date ("Engineer2019") is lost. A hyphen at a line's
 * end is healed only in a field that flows; elsewhere a divided word is a lost one.
 *
 * <p><b>In order</b> means: a cursor moves through the text from field to field in reading order and never goes back, and
 * no two fields share a character. Short texts repeat ("2021", "Python"), so the cursor is not greedy: of all ways to place
 * the fields, one is taken that loses the fewest, and of these one that keeps the most text. So one lost or misplaced
 * field does not carry its neighbours with it, and of two blocks that changed places the one with fewer fields is named.
 *
 * <p><b>In its entry</b>: a machine that reads a page in columns tells what stands at the right edge, such as an entry's
 * dates, when the entry is over. That is in order as long as it comes before anything of the next entry.
 */
public final class Recovery {
    private Recovery() {}

    /**
     * @param fields in reading order
     * @param pages what the machine read
     * @return those fields that did not come back, in the same order
     */
    public static List<FieldAsked> lost(List<FieldAsked> fields, List<String> pages) {
        var text = FoldedText.read(String.join("\n", pages));
        var search = new Search(text);
        var occurrences = new ArrayList<Occurrence>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            occurrences.addAll(search.all(i, FoldedText.asked(field.text()), field.flowing()));
        }
        var placed = new Order(occurrences, text.length()).placed(fields.size());
        var lost = new ArrayList<FieldAsked>();
        var entries = new Entries(fields, placed, text.length());
        for (int i = 0; i < placed.length; i++)
            if (placed[i] == null && !entries.hold(i, occurrences)) lost.add(fields.get(i));
        return List.copyOf(lost);
    }

    /** Those fields that stand whole nowhere in the text, wherever that may be; for files whose order is not ours. */
    public static List<FieldAsked> absent(List<FieldAsked> fields, List<String> pages) {
        var search = new Search(FoldedText.read(String.join("\n", pages)));
        return fields.stream()
                .filter(field -> search.all(0, FoldedText.asked(field.text()), field.flowing())
                        .isEmpty())
                .toList();
    }
}

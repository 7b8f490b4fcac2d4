package dev.sartor.parsing.fields;

import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of forms: "Position held: Engineer", or the label in one cell and its value in the next. */
final class Labels {
    private Labels() {}

    /** A label that is known, and what stands behind it; the value is empty when it stands elsewhere. */
    record Labelled(String label, String value) {}

    /** @param known folded labels */
    static Optional<Labelled> of(Row row, Set<String> known) {
        var text = row.text();
        int colon = first(text.indexOf(':'), text.indexOf('：'));
        if (colon > 0 && isKnown(text.substring(0, colon), known))
            return Optional.of(new Labelled(
                    text.substring(0, colon), text.substring(colon + 1).strip()));
        // a letter-spaced label ("氏  名") may take several cells
        for (int end = 1; end <= Math.min(3, row.cells().size()); end++) {
            var label = String.join(
                    " ", row.cells().subList(0, end).stream().map(c -> c.text()).toList());
            if (!isKnown(label, known)) continue;
            var rest = row.cells().subList(end, row.cells().size()).stream().map(c -> c.text());
            return Optional.of(new Labelled(label, String.join("  ", rest.toList())));
        }
        return Optional.empty();
    }

    /** "First name(s) / Surname(s)" is known when both are. */
    static boolean isKnown(String label, Set<String> known) {
        if (label.length() > 70) return false;
        var folded = Fold.of(label).replaceAll("\\s*[:：]$", "");
        return known.contains(folded)
                || known.contains(folded.replace(" ", ""))
                || folded.contains("/")
                        && Stream.of(folded.split("/")).map(String::strip).allMatch(known::contains);
    }

    private static int first(int a, int b) {
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }
}

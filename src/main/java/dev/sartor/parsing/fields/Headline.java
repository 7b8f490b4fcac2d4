package dev.sartor.parsing.fields;

import dev.sartor.parsing.contacts.Places;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the person calls himself or herself, in a short line under the name. */
record Headline(String text, List<Row> rows) {
    private static final Set<String> ASIDES = asides();
    private static final int LONGEST = 90;

    /** It stands among the first lines under the name. */
    private static final int DEEPEST = 4;

    /** @param notes which rows already said something else */
    static Optional<Headline> in(List<Row> top, @Nullable String name, Notes notes) {
        int start = start(top, name);
        for (int i = start; i < Math.min(top.size(), start + DEEPEST); i++) {
            var row = top.get(i);
            if (notes.isUsed(row)
                    || !mayBe(row.text())
                    || name != null && Fold.bare(name).equals(Fold.bare(row.text()))
                    || row.isWhole() && row.text().length() > 60) continue;
            var rows = whole(top, i, notes);
            var text = rows.stream().map(Row::text).collect(Collectors.joining(" "));
            if (isProse(text, rows.size())) return Optional.empty();
            var told = Person.unlabelled(text).replaceAll("\\s{2,}", " ").replaceAll("[\\s|]+$", "");
            return Optional.of(new Headline(told, rows));
        }
        return Optional.empty();
    }

    private static int start(List<Row> top, @Nullable String name) {
        if (name == null) return 0;
        var whole = Fold.of(name);
        // an address with the name in it may stand before, in another column, and a small line at the paper's edge
        for (var said : List.of(whole, whole.split(" ")[0])) {
            var largest = IntStream.range(0, top.size())
                    .filter(i -> Fold.of(top.get(i).text()).contains(said))
                    .boxed()
                    .max(Comparator.comparingDouble(i -> top.get(i).style().size() - i * 1e-6));
            if (largest.isPresent()) return largest.get();
        }
        return 0;
    }

    private static boolean mayBe(String text) {
        return text.length() <= LONGEST
                && !text.contains("@")
                && !text.endsWith(".")
                && text.codePoints().noneMatch(Character::isDigit)
                && !Places.isPlace(text)
                && !isAside(text)
                && !Person.isLabel(text);
    }

    /** With the lines in which it goes on: those that look the same and follow closely. */
    private static List<Row> whole(List<Row> top, int first, Notes notes) {
        var out = new ArrayList<>(List.of(top.get(first)));
        boolean open = top.get(first).text().strip().endsWith("|");
        for (int i = first + 1; i < top.size(); i++) {
            var row = top.get(i);
            if (notes.isUsed(row) || Person.hasContact(row) || Person.isContact(row)) break;
            if (!(open && i == first + 1) && !goesOn(out.getLast(), row)) break;
            out.add(row);
        }
        return out;
    }

    private static boolean goesOn(Row before, Row row) {
        double size = row.style().size();
        return !row.isBullet()
                && row.page() == before.page()
                && row.cells().size() == 1
                && before.cells().size() == 1
                && !before.isWhole()
                && row.box().top() - before.box().bottom() < size * 0.6
                && Math.abs(row.style().size() - before.style().size()) < 0.5
                && Look.of(row.cells().getFirst())
                        .plain()
                        .equals(Look.of(before.cells().getFirst()).plain())
                && !Places.isPlace(row.text())
                && row.text().indexOf(':') < 0
                && row.text().codePoints().noneMatch(Character::isDigit);
    }

    /** Sentences over several lines are told by their length and their full stops. */
    private static boolean isProse(String text, int lines) {
        return lines > 1 && (text.length() > LONGEST || text.endsWith(".") || text.contains(". "));
    }

    /** "Full driving licence", "British citizenship": what forms ask for besides the calling. */
    private static boolean isAside(String text) {
        var folded = " " + Fold.of(text) + " ";
        return ASIDES.stream().anyMatch(folded::contains);
    }

    private static Set<String> asides() {
        var out = new TreeSet<String>();
        // a short word may be part of a calling
        for (var words : Vocabulary.words("label.other")) if (words.length() > 6) out.add(words);
        return out;
    }
}

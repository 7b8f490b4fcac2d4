package dev.sartor.parsing.fields;

import dev.sartor.extraction.Piece;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Titles;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the person's name: what a form calls so, else the largest words at the top. */
final class Naming {
    private static final Set<String> NOT_NAMES = Vocabulary.words("name.not");
    private static final Set<String> SUFFIXES = Vocabulary.words("name.suffix");
    private static final Set<String> LABELS = Vocabulary.words("label.name");
    private static final int ROWS_AT_THE_TOP = 40;

    private Naming() {}

    /** @param rows where the name stood */
    record Name(String text, double sure, String rule, List<Row> rows) {}

    /** @param where the rows at the top */
    static Optional<Name> in(List<Row> where) {
        var top = where.subList(0, Math.min(where.size(), ROWS_AT_THE_TOP));
        return labelled(top).or(() -> largest(top));
    }

    private static Optional<Name> labelled(List<Row> top) {
        for (var row : top) {
            var field = Labels.of(row, LABELS);
            if (field.isEmpty() || !isName(field.get().value())) continue;
            var name = field.get().value().replaceAll("\\s+", " ").strip();
            return Optional.of(new Name(name, 0.97, "what a form calls the name", List.of(row)));
        }
        return Optional.empty();
    }

    private static Optional<Name> largest(List<Row> where) {
        Row best = null;
        Piece cell = null;
        double size = 0;
        for (var row : where)
            for (var piece : row.cells()) {
                double own = piece.style().size() + (piece.style().bold() ? 0.5 : 0);
                if (own <= size + 0.01 || !isName(piece.text())) continue;
                size = own;
                best = row;
                cell = piece;
            }
        if (best == null || cell == null) return Optional.empty();
        var name = plainName(cell.text());
        var rows = new ArrayList<>(List.of(best));
        int next = where.indexOf(best) + 1;
        if (next < where.size() && name.split(" ").length < 3 && goesOn(cell, where.get(next))) {
            name = name + " " + plainName(where.get(next).cells().getFirst().text());
            rows.add(where.get(next));
        }
        return Optional.of(new Name(name, 0.9, "the largest words at the top", rows));
    }

    /** A large name may take two lines. */
    private static boolean goesOn(Piece cell, Row next) {
        var below = next.cells().getFirst();
        return next.cells().size() == 1
                && Math.abs(below.style().size() - cell.style().size()) < 0.6
                && below.style().size() > 14
                && isName(below.text());
    }

    private static boolean isName(String text) {
        var name = plainName(text);
        if (name.length() < 2
                || name.length() > 45
                || name.contains("@")
                || name.chars().anyMatch(Character::isDigit)) return false;
        if (name.split("\\s+").length > 6 || Titles.kind(name).isPresent() || name.contains(":")) return false;
        return name.codePoints().filter(Character::isLetter).count() >= 2
                && !Character.isLowerCase(name.codePointAt(0))
                && !NOT_NAMES.contains(Fold.bare(name))
                // letter-spaced as titles of forms are
                && !NOT_NAMES.contains(Fold.bare(name).replace(" ", ""))
                && !LABELS.contains(Fold.bare(name));
    }

    /** Without the word "CV", titles and degrees before and behind. */
    static String plainName(String text) {
        var words = new ArrayList<>(List.of(text.strip().split("[\\s|]+")));
        var folded = Fold.of(text).split("[\\s|]+").length;
        words.removeIf(word -> folded > 1 && NOT_NAMES.contains(Fold.bare(word)));
        while (words.size() > 2 && SUFFIXES.contains(Fold.of(words.getLast().replace(",", "")))) words.removeLast();
        var out = String.join(" ", words).replaceAll("[,\\s|–-]+$", "");
        return isInCapitals(out) ? smallCaps(out) : out;
    }

    /** A face of small capitals may lack those with accents, which stand in small letters then: "ZOë". */
    private static boolean isInCapitals(String name) {
        return name.codePoints().noneMatch(c -> c < 0x80 && Character.isLowerCase(c))
                && (name.codePoints().noneMatch(Character::isLowerCase)
                        || name.codePoints()
                                        .filter(c -> c < 0x80 && Character.isUpperCase(c))
                                        .count()
                                > 2);
    }

    /** A name set in capitals is no name written in capitals. */
    private static String smallCaps(String name) {
        if (name.codePoints().noneMatch(Character::isUpperCase)) return name;
        var out = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return out.toString();
    }
}

package dev.sartor.parsing.structure;

import dev.sartor.extraction.Extracted;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a file's structure calls fields: titles of structure elements in PDF, hidden bookmarks in Word. The words are
 * those that stand on the page; the structure says only what they are.
 */
public final class StructuredReader {
    /** Where fewer letters than this have names, the file was changed by other hands and is read as any other. */
    private static final double LEAST = 0.95;

    private static final String RULE = "what the file's structure calls it";

    private StructuredReader() {}

    /** What was read, before it becomes a résumé. */
    public record Structured(Map<String, Object> tree, List<Sighting> sightings, List<Reading.Unplaced> unplaced) {}

    public static Optional<Structured> read(Extracted text) {
        var called = Called.in(text);
        if (called.share() < LEAST || !isResume(called)) return Optional.empty();
        var items = new Items();
        called.fields.forEach(items::put);
        var sightings = new ArrayList<Sighting>();
        called.fields.forEach((name, field) -> {
            for (var path : items.paths().getOrDefault(name, List.of()))
                sightings.add(new Sighting(path, 0.99, RULE, field.where));
        });
        return Optional.of(new Structured(items.tree(), sightings, unplaced(called)));
    }

    /** A letter has the person's name too, and fields of its own. */
    private static boolean isResume(Called called) {
        return !called.text("basics/name").isBlank()
                && called.fields.keySet().stream().noneMatch(field -> field.startsWith("letter/"));
    }

    /** Running heads repeat the name; all else without a name was put in by other hands. */
    private static List<Reading.Unplaced> unplaced(Called called) {
        var name = letters(called.text("basics/name"));
        return called.others.stream()
                .filter(piece -> !name.contains(letters(piece.text())))
                .map(piece -> new Reading.Unplaced(piece.text(), piece.box()))
                .toList();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

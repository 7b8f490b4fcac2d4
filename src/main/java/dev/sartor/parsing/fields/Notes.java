package dev.sartor.parsing.fields;

import dev.sartor.extraction.Word;
import dev.sartor.parsing.layout.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found, how sure, where and by which rule. */
public final class Notes {
    /**
     * One field found.
     *
     * @param path as "work[0].name"
     */
    public record Note(String path, double confidence, String rule, List<Row> rows) {}

    private final List<Note> notes = new ArrayList<>();
    private final Set<Row> used = new HashSet<>();

    void add(String path, double confidence, String rule, List<Row> rows) {
        notes.add(new Note(path, confidence, rule, List.copyOf(rows)));
        used.addAll(rows);
    }

    public void notedSummary(List<Row> rows) {
        add("basics.summary", 0.9, "running text under its title", rows);
    }

    public void notedSection(String path, List<Row> rows) {
        add(path, 0.8, "a section with a title of its own", rows);
    }

    /** The row said what it had to say without becoming a field, as a title does. */
    public void spend(List<Row> rows) {
        used.addAll(rows);
    }

    public List<Note> all() {
        return List.copyOf(notes);
    }

    public boolean isUsed(Row row) {
        return used.contains(row);
    }

    /** What stood in rows that became fields, whether they were read whole, in part or joined with others. */
    public Set<Word> words() {
        return used.stream().flatMap(row -> row.words().stream()).collect(Collectors.toSet());
    }
}

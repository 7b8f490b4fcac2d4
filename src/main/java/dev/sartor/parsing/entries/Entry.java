package dev.sartor.parsing.entries;

import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One job, course of study or project.
 *
 * @param head the rows that name it
 * @param body what it tells, item by item
 */
public record Entry(List<Row> head, List<Item> body) {
    private static final Set<String> DONE = Vocabulary.words("done");

    public Entry {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /**
     * A paragraph, or an item of a list.
     *
     * @param text lines joined
     */
    public record Item(String text, boolean listed, List<Row> rows) {}

    /** What is told as a list: its items, or lines that stand alone where no sign marks items. */
    public List<Item> highlights() {
        var listed = body.stream().filter(Item::listed).toList();
        if (!listed.isEmpty()) return listed;
        if (body.size() == 1 && isDeed(body.getFirst())) return body;
        boolean lines = body.size() > 1 && body.stream().allMatch(item -> item.rows.size() <= 2);
        return lines ? body : List.of();
    }

    /** One short sentence without a subject, in the past tense, as achievements are told. */
    private static boolean isDeed(Item item) {
        var text = item.text.strip();
        var words = text.split("\\s+");
        var first = Fold.bare(words[0]);
        boolean past = first.length() > 4 && first.endsWith("ed") || DONE.contains(first);
        return past
                && words.length <= 30
                && !text.substring(0, text.length() - 1).contains(". ");
    }

    /** What is told as running text. */
    public List<Item> paragraphs() {
        var out = new ArrayList<>(body);
        out.removeAll(highlights());
        return out;
    }
}

package dev.sartor.parsing.entries;

import dev.sartor.parsing.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * One job, course of study or project.
 *
 * @param head the rows that name it
 * @param body what it tells, item by item
 */
public record Entry(List<Row> head, List<Item> body) {
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
        boolean lines = body.size() > 1 && body.stream().allMatch(item -> item.rows.size() <= 2);
        return lines ? body : List.of();
    }

    /** What is told as running text. */
    public List<Item> paragraphs() {
        var out = new ArrayList<>(body);
        out.removeAll(highlights());
        return out;
    }
}

package dev.sartor.parsing.entries;

import dev.sartor.parsing.contacts.Contacts;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.entries.Labels.Part;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.words.Lexicon;
import java.util.List;
import java.util.OptionalInt;

/** Finds jobs that no title stands over, as under a summary or right under the contacts. */
public final class Unheaded {
    private static final int LINES_OVER_DATE = 2;

    private Unheaded() {}

    /**
     * The row that the first job begins with: a line with a stretch of time, a word for a calling or a firm in it or just
     * over it, and something told below. Running text about years has no such lines.
     */
    public static OptionalInt firstJob(List<Row> rows, Look usual) {
        var parts = Labels.of(rows, usual, row -> false);
        for (int at = 0; at + 1 < rows.size(); at++) {
            if (parts.get(at) != Part.HEAD || !isStretch(rows.get(at))) continue;
            int begin = begin(rows, parts, at);
            boolean names = rows.subList(begin, at + 2).stream().anyMatch(Unheaded::namesJob);
            if (names && isTold(parts, at)) return OptionalInt.of(begin);
        }
        return OptionalInt.empty();
    }

    private static boolean isStretch(Row row) {
        var date = Dates.first(row.text()).orElse(null);
        return date != null && date.range() && !isContact(row);
    }

    private static int begin(List<Row> rows, List<Part> parts, int dated) {
        int begin = dated;
        while (begin > 0 && dated - begin < LINES_OVER_DATE && isOver(rows, parts, begin)) begin--;
        return begin;
    }

    /** A short line close over another one, which ends no sentence and tells no way to reach the person. */
    private static boolean isOver(List<Row> rows, List<Part> parts, int at) {
        var row = rows.get(at - 1);
        var below = rows.get(at);
        double gap = below.box().top() - row.box().bottom();
        return parts.get(at - 1) == Part.HEAD
                && !row.text().endsWith(".")
                && !isContact(row)
                && !Labels.isDated(row)
                && row.page() == below.page()
                && gap < row.style().size() * 0.9;
    }

    private static boolean isContact(Row row) {
        return Contacts.EMAIL.matcher(row.text()).find()
                || Contacts.phone(row.text()).isPresent();
    }

    private static boolean namesJob(Row row) {
        return !row.isBullet() && Lexicon.JOBS.count(row.text()) + Lexicon.ORGANISATIONS.count(row.text()) > 0;
    }

    /** Within the next lines something is told, rather than named. */
    private static boolean isTold(List<Part> parts, int dated) {
        var next = parts.subList(dated + 1, Math.min(parts.size(), dated + 4));
        return next.stream().anyMatch(part -> part == Part.BULLET || part == Part.PROSE);
    }
}

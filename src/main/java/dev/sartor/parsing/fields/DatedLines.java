package dev.sartor.parsing.fields;

import dev.sartor.extraction.Piece;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.entries.Entry;
import dev.sartor.parsing.entries.Lines;
import dev.sartor.parsing.layout.Row;
import java.util.ArrayList;
import java.util.List;

/** A list whose dates stand in a column of their own beside sentences: each is read as the sentence with the date behind it. */
final class DatedLines {
    private static final double SAME_LEFT = 3;

    private DatedLines() {}

    /** Nothing when the section is set in another way. */
    static List<Entry.Item> in(List<Row> rows) {
        if (rows.isEmpty() || !isDated(rows.getFirst())) return List.of();
        double left = text(rows.getFirst()).box().left();
        boolean bold = text(rows.getFirst()).style().bold();
        boolean alike = rows.stream()
                .map(DatedLines::text)
                .allMatch(cell -> Math.abs(cell.box().left() - left) < SAME_LEFT
                        && cell.style().bold() == bold);
        if (!alike || rows.stream().anyMatch(row -> row.cells().size() > 1 && !isDated(row))) return List.of();
        var out = new ArrayList<Entry.Item>();
        var open = new ArrayList<Row>();
        for (var row : rows) {
            if (isDated(row) && !open.isEmpty()) {
                out.add(item(open));
                open.clear();
            }
            open.add(row);
        }
        out.add(item(open));
        return out;
    }

    private static Entry.Item item(List<Row> rows) {
        var text = new StringBuilder();
        for (var row : rows) Lines.append(text, text(row).text());
        var first = rows.getFirst();
        return new Entry.Item(text + ", " + date(first).text(), first.isBullet(), List.copyOf(rows));
    }

    private static boolean isDated(Row row) {
        return row.cells().size() == 2 && isDate(date(row)) && !isDate(text(row));
    }

    /** The cell with the date, before the text or behind it. */
    private static Piece date(Row row) {
        return isDate(row.cells().getFirst())
                ? row.cells().getFirst()
                : row.cells().getLast();
    }

    private static Piece text(Row row) {
        return isDate(row.cells().getFirst())
                ? row.cells().getLast()
                : row.cells().getFirst();
    }

    private static boolean isDate(Piece cell) {
        return Dates.first(cell.text())
                .map(date -> date.to() - date.from() >= 0.7 * cell.text().length())
                .orElse(false);
    }
}

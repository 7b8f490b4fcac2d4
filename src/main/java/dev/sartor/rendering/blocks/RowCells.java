package dev.sartor.rendering.blocks;

import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Template.RowTokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays filled rows into a column: left text, what stands at the right edge, what stands aside. */
final class RowCells {
    private static final double GAP = 14;

    /** What stands at the right edge gets at most this share of the width; wider, it goes below on the left. */
    private static final double RIGHT_SHARE = 0.48;

    private final Rows rows;
    private final Column column;

    RowCells(Rows rows, Column column) {
        this.rows = rows;
        this.column = column;
    }

    /**
     * The cells of each row. The column aside goes first; where it is missing its text leads the rows, and so does text
     * too wide for it, which would stand there in several lines that machines read into those beside them.
     */
    List<List<Cell>> of(RowTokens tokens, Map<String, Rows.Filled> fields) {
        var lefts = new ArrayDeque<List<Span>>();
        var rights = new ArrayDeque<List<Span>>();
        for (var row : tokens.rows()) {
            add(lefts, rows.side(row.left(), fields));
            add(rights, rows.side(row.right(), fields));
        }
        var aside = tokens.aside() == null
                ? List.<Span>of()
                : rows.side(tokens.aside().left(), fields);
        if (!aside.isEmpty() && !column.hasAside()) lefts.addLast(aside);
        var out = new ArrayList<List<Cell>>();
        while (!lefts.isEmpty() || !rights.isEmpty()) place(lefts, rights, out);
        if (!aside.isEmpty() && column.hasAside()) {
            if (Rows.width(aside) <= column.asideWidth()) putAside(out, aside);
            else out.addFirst(List.of(cell(aside, column.x(), column.width(), Align.LEFT)));
        }
        return out;
    }

    private static void add(ArrayDeque<List<Span>> side, List<Span> spans) {
        if (!spans.isEmpty()) side.addLast(spans);
    }

    private void place(ArrayDeque<List<Span>> lefts, ArrayDeque<List<Span>> rights, List<List<Cell>> out) {
        var left = lefts.poll();
        var right = rights.poll();
        if (left == null || right == null) {
            out.add(List.of(cell(left == null ? right : left, column.x(), column.measure(), Align.LEFT)));
            return;
        }
        double width = Rows.width(right);
        if (width > column.width() * RIGHT_SHARE) {
            out.add(List.of(cell(left, column.x(), column.width(), Align.LEFT)));
            out.add(List.of(cell(right, column.x(), column.width(), Align.LEFT)));
            return;
        }
        if (Rows.width(left) > column.width() - width - GAP) {
            // a left side of several lines would be read with the right side in the midst of it; the next row may have
            // room
            out.add(List.of(cell(left, column.x(), column.measure(), Align.LEFT)));
            rights.addFirst(right);
            return;
        }
        double edge = column.x() + column.width() - width;
        out.add(List.of(
                cell(left, column.x(), column.width() - width - GAP, Align.LEFT),
                cell(right, edge, width + 0.01, Align.RIGHT)));
    }

    private void putAside(List<List<Cell>> out, List<Span> spans) {
        var cell = cell(spans, column.asideX(), column.asideWidth(), Align.LEFT);
        if (out.isEmpty()) out.add(List.of(cell));
        else {
            var first = new ArrayList<>(out.getFirst());
            first.addFirst(cell);
            out.set(0, first);
        }
    }

    static Cell cell(List<Span> spans, double x, double width, Align align) {
        return new Cell(x, width, align, Rows.leading(spans), spans);
    }
}

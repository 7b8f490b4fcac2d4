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
        var asides = tokens.aside() == null
                ? List.<List<Span>>of()
                : List.of(
                        rows.side(tokens.aside().left(), fields),
                        rows.side(tokens.aside().right(), fields));
        if (!column.hasAside()) asides.forEach(spans -> add(lefts, spans));
        var out = new ArrayList<List<Cell>>();
        while (!lefts.isEmpty() || !rights.isEmpty()) place(lefts, rights, out);
        if (column.hasAside())
            for (int row = asides.size() - 1; row >= 0; row--)
                if (!asides.get(row).isEmpty()) putAside(out, row, asides.get(row));
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

    /** Only an entry's first row may have nothing but what stands aside. */
    private void putAside(List<List<Cell>> out, int row, List<Span> spans) {
        var cell = cell(spans, column.asideX(), column.asideWidth(), Align.LEFT);
        if (Rows.width(spans) > column.asideWidth() || (row > 0 && out.size() <= row))
            out.add(Math.min(row, out.size()), List.of(cell(spans, column.x(), column.width(), Align.LEFT)));
        else if (out.isEmpty()) out.add(List.of(cell));
        else {
            var cells = new ArrayList<>(out.get(row));
            cells.addFirst(cell);
            out.set(row, cells);
        }
    }

    static Cell cell(List<Span> spans, double x, double width, Align align) {
        return new Cell(x, width, align, Rows.leading(spans), spans);
    }
}

package dev.sartor.exports.formats.docx.flow;

import dev.sartor.rendering.blocks.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a document's body, from top to bottom. */
public sealed interface Node {
    /** A paragraph. */
    record Paragraph(Style style, Shape shape, List<Piece> pieces) implements Node {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        Paragraph before(double space) {
            return shaped(shape.before(space));
        }

        Paragraph shaped(Shape other) {
            return new Paragraph(style, other, pieces);
        }
    }

    /**
     * Things side by side, without lines.
     *
     * @param widths of the columns, in points
     * @param mirrored true when the first cell of a row stands at its right
     */
    record Table(List<Double> widths, List<Row> rows, boolean mirrored) implements Node {
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Cells side by side.
     *
     * @param whole true when no page break goes through it
     * @param above a rule over all cells
     * @param after space below, in points
     */
    record Row(List<Cell> cells, boolean whole, Shape.@Nullable Rule above, double after) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row after(double space) {
            return new Row(cells, whole, above, Math.max(0, space));
        }
    }

    /** @param rule at the left edge, from top to bottom */
    record Cell(List<Node> content, Shape.@Nullable Rule rule) {
        public Cell {
            content = content.stream().map(Cell::free).toList();
        }

        /** A cell without a rule. */
        static Cell of(List<Node> content) {
            return new Cell(content, null);
        }

        private static Node free(Node node) {
            return node instanceof Paragraph p ? p.shaped(p.shape().free()) : node;
        }
    }

    /** What stands in a paragraph. */
    sealed interface Piece {}

    /**
     * @param uri where it leads, if anywhere
     * @param field what it says of the person, as {@code Tag} has it
     */
    record Words(Span span, @Nullable String uri, @Nullable String field) implements Piece {}

    /** On to the next stop. */
    record Tab() implements Piece {}

    /** On to the next line. */
    record Break() implements Piece {}

    /** A rule from here to the stop at the right, in the middle of the line. */
    record Line(int colour) implements Piece {}
}

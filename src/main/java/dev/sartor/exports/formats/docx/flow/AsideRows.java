package dev.sartor.exports.formats.docx.flow;

import dev.sartor.exports.formats.docx.flow.Node.Paragraph;
import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.blocks.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers rows of two cells: what stands aside (dates, a label, a heading), and the text. */
final class AsideRows {
    /** Rows of so few paragraphs are never torn. */
    private static final int SHORT = 3;

    /** A line's baseline stands so far below the middle of its leading, in parts of the size. */
    private static final double CENTRING = 0.34;

    private final Column column;
    private final Paragraphs paragraphs;

    /** The middle of the gap, where a rule between the cells would stand. */
    private final double middle;

    private final double from;
    private final double to;
    private final List<Node.Row> rows = new ArrayList<>();
    private @Nullable Paragraph aside;
    private final List<Node> text = new ArrayList<>();
    private Shape.@Nullable Rule spine;
    private Shape.@Nullable Rule above;

    /** Whether the row that grows is one that begins something, and so is never torn. */
    private boolean beginning;

    private int bullets;

    AsideRows(Column column, Paragraphs paragraphs) {
        this.column = column;
        this.paragraphs = paragraphs;
        this.from = column.asideX();
        this.to = column.x() + column.width();
        this.middle = (column.asideX() + column.asideWidth() + column.x()) / 2;
    }

    boolean isOpen() {
        return !text.isEmpty() || aside != null || !rows.isEmpty();
    }

    /**
     * Begins a row.
     *
     * @return space that the first row needs above its rule, in points; 0 where the row sees to it itself
     */
    double begin(Block block, double before) {
        end();
        beginning = true;
        spine = spine(block);
        var cells = block.cells();
        boolean both = cells.getFirst().x() < column.asideX() + column.asideWidth();
        var rest = both ? cells.subList(1, cells.size()) : cells;
        var paragraph = rest.isEmpty() ? null : paragraphs.of(block, rest, middle, to);
        var left = both ? aside(block, cells.getFirst()) : null;
        above = left == null ? null : left.shape().above();
        double free = above == null ? 0 : before - above.height();
        if (above != null && !rows.isEmpty()) rows.add(rows.removeLast().after(free));
        double space = above == null ? before : 0;
        double deepest = cells.stream().mapToDouble(AsideRows::baseline).max().orElse(0);
        if (left != null) aside = left.before(space + deepest - baseline(cells.getFirst()));
        if (paragraph != null)
            text.add(paragraph.shaped(paragraph.shape().unruled()).before(space + deepest - baseline(rest.getFirst())));
        return rows.isEmpty() ? Math.max(0, free) : 0;
    }

    private Paragraph aside(Block block, Cell cell) {
        var paragraph = paragraphs.of(block, List.of(cell), from, middle);
        boolean heading = paragraph.style() == Style.HEADING;
        return heading ? paragraph : new Paragraph(Style.ASIDE, paragraph.shape(), paragraph.pieces());
    }

    /** Goes on in the second cell; what belongs to a row's beginning is never torn from it. */
    void goOn(Block block, double owed) {
        boolean bullet = block.kind() == Block.Kind.BULLET;
        if (bullet && bullets == 1 && beginning) end();
        if (bullet) bullets++;
        text.add(paragraphs.of(block, block.cells(), middle, to).before(block.before() - owed));
    }

    private static double baseline(Cell cell) {
        return cell.leading() / 2 + cell.spans().getFirst().look().size() * CENTRING;
    }

    private static Shape.@Nullable Rule spine(Block block) {
        for (var stroke : block.strokes())
            if (stroke.edge() == Stroke.Edge.THROUGH) return new Shape.Rule(stroke.width(), 0, stroke.colour());
        return null;
    }

    private void end() {
        var left = aside;
        if (left == null && text.isEmpty()) return;
        var first = left == null
                ? List.<Node>of()
                : List.<Node>of(left.shaped(left.shape().unruled()));
        var cells = List.of(Node.Cell.of(first), new Node.Cell(List.copyOf(text), spine));
        boolean whole = text.size() <= SHORT || (beginning && bullets == 1);
        rows.add(new Node.Row(cells, whole, above, 0));
        beginning = false;
        bullets = 0;
        above = null;
        aside = null;
        text.clear();
    }

    /** The rows as a table; none may be added any more. */
    Node.Table table() {
        end();
        return new Node.Table(List.of(middle - from, to - middle), rows, false);
    }
}

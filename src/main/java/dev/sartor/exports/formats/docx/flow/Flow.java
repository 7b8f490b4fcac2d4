package dev.sartor.exports.formats.docx.flow;

import dev.sartor.exports.formats.docx.flow.Node.Paragraph;
import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.blocks.Stroke;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * One column of blocks as nodes. What stands aside hangs out of its paragraph; where that cannot be (a heading beside the
 * text, a rule between, more than a line) there is a table.
 */
final class Flow {
    private final Column column;
    private final Paragraphs paragraphs;
    private final double from;
    private final double to;
    private final List<Node> out = new ArrayList<>();
    private AsideRows rows;

    /** What a rule below the last paragraph took of the space above the next. */
    private double owed;

    /**
     * @param from left edge on the page of the column that the nodes go into, at or left of the blocks' own
     * @param to its right edge, at or right of the blocks' own
     */
    Flow(Template template, Column column, List<Tag> tags, double from, double to) {
        this.column = column;
        this.paragraphs = new Paragraphs(template, tags);
        this.from = from;
        this.to = to;
        this.rows = new AsideRows(column, paragraphs);
    }

    List<Node> of(List<Block> blocks) {
        for (var block : blocks) add(block);
        close();
        return List.copyOf(out);
    }

    private void add(Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        boolean aside = column.hasAside()
                && block.cells().size() > 1
                && isAside(block.cells().getFirst());
        boolean entry = block.kind() == Block.Kind.ENTRY && block.outline() != null;
        if (aside && heading) begin(block);
        else if (rows.isOpen() && !heading) {
            if (aside || entry) begin(block);
            else rows.goOn(block, take());
        } else if (aside && hasSpine(block)) {
            begin(block);
        } else if (aside && !fits(block.cells().getFirst())) {
            begin(block);
            close();
        } else {
            close();
            plain(block, aside);
        }
    }

    private boolean isAside(Cell cell) {
        return cell.x() < column.asideX() + column.asideWidth();
    }

    private static boolean hasSpine(Block block) {
        return block.strokes().stream().anyMatch(stroke -> stroke.edge() == Stroke.Edge.THROUGH);
    }

    private static boolean fits(Cell cell) {
        double width = 0;
        for (var span : cell.spans()) width += span.look().width(span.text());
        return width <= cell.width();
    }

    private void begin(Block block) {
        double before = block.before() - take();
        double free = rows.begin(block, before);
        if (free == 0 || out.isEmpty() || !(out.getLast() instanceof Paragraph last)) return;
        out.set(out.size() - 1, last.shaped(last.shape().after(free)));
    }

    private void plain(Block block, boolean aside) {
        var paragraph = aside ? paragraphs.hanging(block, from, to) : paragraphs.of(block, block.cells(), from, to);
        var above = paragraph.shape().above();
        double before = block.before() - take() - (above == null ? 0 : above.height());
        out.add(paragraph.before(before));
        var below = paragraph.shape().below();
        if (below != null) owed = below.height();
    }

    private double take() {
        double taken = owed;
        owed = 0;
        return taken;
    }

    private void close() {
        if (!rows.isOpen()) return;
        out.add(rows.table());
        rows = new AsideRows(column, paragraphs);
    }

    /** How far a rule above the first paragraph reaches over the top of the page's text. */
    static double lift(List<Node> nodes) {
        if (nodes.isEmpty() || !(nodes.getFirst() instanceof Paragraph first)) return 0;
        var above = first.shape().above();
        return above == null ? 0 : above.height();
    }
}

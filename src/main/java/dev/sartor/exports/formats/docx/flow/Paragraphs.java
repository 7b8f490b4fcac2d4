package dev.sartor.exports.formats.docx.flow;

import dev.sartor.exports.formats.docx.flow.Node.Paragraph;
import dev.sartor.exports.formats.docx.flow.Node.Piece;
import dev.sartor.exports.formats.docx.flow.Shape.Rule;
import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.blocks.Stroke;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of a block's cells. */
final class Paragraphs {
    /** Between a heading's words and the rule beside them. */
    private static final String GAP = "  ";

    private final List<Tag> tags;
    private final Naming naming;

    Paragraphs(Template template, List<Tag> tags) {
        this.tags = tags;
        this.naming = new Naming(template, tags);
    }

    /**
     * @param cells those of the block that stand in one column, at most one of them against its right edge
     * @param from the column's left edge on the page
     * @param to its right edge
     */
    Paragraph of(Block block, List<Cell> cells, double from, double to) {
        var style = naming.style(block, cells);
        boolean labelled = cells.size() > 1 && (style == Style.BULLET || style == Style.NUMBERED);
        var body = labelled ? cells.subList(1, cells.size()) : cells;
        var cell = body.getFirst();
        boolean pair = body.size() > 1;
        double left = cell.x() - from;
        double first = labelled ? hanging(cells.getFirst(), cell) : 0;
        var above = rule(block, Stroke.Edge.TOP);
        var below = rule(block, Stroke.Edge.BOTTOM);
        if (style == Style.HEADING && (above != null || below != null) && left > 0) {
            // the rule goes across, the words begin further in
            first = left;
            left = 0;
        }
        var pieces = pieces(body);
        var beside = beside(block, pieces);
        double edge = pair ? body.getLast().x() + body.getLast().width() - from : beside ? to - from : 0;
        var shape = new Shape(
                block.before(),
                0,
                left,
                pair ? 0 : Math.max(0, to - cell.x() - cell.width()),
                first,
                pair ? Align.LEFT : cell.align(),
                body.stream().mapToDouble(Cell::leading).max().orElse(0),
                block.keepNext(),
                above,
                below,
                edge);
        return new Paragraph(style, shape, pieces);
    }

    /** A bullet stands at its place, a number before it. */
    private static double hanging(Cell label, Cell body) {
        double place = label.align() == Align.RIGHT ? label.x() + label.width() : label.x();
        return Math.min(0, place - body.x());
    }

    private List<Piece> pieces(List<Cell> cells) {
        var pieces = new ArrayList<Piece>();
        for (var cell : cells) {
            if (!pieces.isEmpty()) pieces.add(new Node.Tab());
            words(cell, pieces);
        }
        return pieces;
    }

    /** What stands between two others gives way to a new line where the line is full. */
    private void words(Cell cell, List<Piece> pieces) {
        double filled = 0;
        for (int i = 0; i < cell.spans().size(); i++) {
            var span = cell.spans().get(i);
            filled += span.look().width(span.text());
            boolean between = span.breaking() == Span.Breaking.BETWEEN
                    && i + 1 < cell.spans().size();
            var next = between ? cell.spans().get(i + 1) : span;
            if (between && filled + next.look().width(next.text()) > cell.width()) {
                filled = 0;
                pieces.add(new Node.Break());
            } else pieces.add(new Node.Words(span, tags.get(span.tag()).uri(), field(span)));
        }
    }

    private @Nullable String field(Span span) {
        var tag = tags.get(span.tag());
        return tag.role() == Tag.Role.LINK ? tags.get(tag.parent()).field() : tag.field();
    }

    /** One paragraph whose first line begins with what stands aside and goes on where the text stands. */
    Paragraph hanging(Block block, double from, double to) {
        var cells = block.cells();
        var text = of(block, cells.subList(1, cells.size()), from, to);
        var pieces = new ArrayList<Piece>();
        words(cells.getFirst(), pieces);
        pieces.add(new Node.Tab());
        pieces.addAll(text.pieces());
        var s = text.shape();
        double leading = Math.max(s.leading(), cells.getFirst().leading());
        double first = cells.getFirst().x() - from - s.left();
        return new Paragraph(
                text.style(),
                new Shape(
                        s.before(),
                        0,
                        s.left(),
                        s.right(),
                        first,
                        s.align(),
                        leading,
                        s.keepNext(),
                        s.above(),
                        s.below(),
                        s.tab()),
                pieces);
    }

    /** Adds the rule that goes on where the words end, where the block has one. */
    private static boolean beside(Block block, List<Piece> pieces) {
        if (block.kind() != Block.Kind.HEADING) return false;
        var rule = block.strokes().stream()
                .filter(stroke -> stroke.edge() == Stroke.Edge.BASELINE && stroke.thickness() < 2)
                .findFirst();
        if (rule.isEmpty() || !(pieces.getLast() instanceof Node.Words words)) return false;
        var span = words.span();
        pieces.add(new Node.Words(new Span(GAP, span.look(), span.tag(), span.breaking()), null, null));
        pieces.add(new Node.Line(rule.get().colour()));
        return true;
    }

    private static @Nullable Rule rule(Block block, Stroke.Edge edge) {
        for (var stroke : block.strokes()) {
            if (stroke.edge() != edge) continue;
            boolean top = edge == Stroke.Edge.TOP;
            double gap = top ? -stroke.offset() - stroke.thickness() : stroke.offset();
            return new Rule(stroke.thickness(), Math.max(0, gap), stroke.colour());
        }
        return null;
    }
}

package dev.sartor.exports.formats.docx.flow;

import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Blocks;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.blocks.Content;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;

/**
 * A document's body.
 *
 * @param narrow true when it has a narrow column beside the text
 * @param lift how far a rule reaches over the top of the first page's text, in points
 */
public record Body(List<Node> nodes, boolean narrow, double lift) {
    public Body {
        nodes = List.copyOf(nodes);
    }

    public static Body of(Typeset typeset) {
        var template = typeset.setting();
        var paper = typeset.paper();
        var content = Blocks.of(typeset.draft(), template, paper);
        boolean narrow = !content.side().isEmpty();
        var nodes = narrow ? sides(content, template, paper) : plain(content, typeset);
        return new Body(nodes, narrow, narrow ? 0 : Flow.lift(nodes));
    }

    private static List<Node> plain(Content content, Typeset typeset) {
        var template = typeset.setting();
        boolean letter = typeset.draft() instanceof dev.sartor.model.draft.Draft.Letter;
        var column = letter ? Column.whole(template, typeset.paper()) : Column.main(template, typeset.paper());
        var blocks = Fixed.flowing(content.main(), typeset);
        return new Flow(template, column, content.tags(), column.asideX(), right(column)).of(blocks);
    }

    /** The head, then the narrow column, then the text: in this order in the file, side by side on the page. */
    private static List<Node> sides(Content content, Template template, Paper paper) {
        var main = Column.main(template, paper);
        var side = Column.side(template, paper);
        boolean left = template.side().edge() == Align.LEFT;
        double gap = template.side().gap() / 2;
        double from = main.asideX() - (left ? gap : 0);
        double to = right(main) + (left ? 0 : gap);
        var tags = content.tags();
        var blocks = content.main();
        int head = 0;
        while (head < blocks.size() && blocks.get(head).kind() == Block.Kind.HEAD) head++;
        var top = new Flow(template, main, tags, from, to).of(blocks.subList(0, head));
        var text = new Flow(template, main, tags, from, to).of(blocks.subList(head, blocks.size()));
        var aside = new Flow(template, side, tags, side.x() - (left ? 0 : gap), right(side) + (left ? gap : 0))
                .of(content.side());
        var widths = List.of(side.width() + gap, main.breadth() + gap);
        var rows = List.of(row(List.of(), top), row(aside, text));
        return List.of(new Node.Table(widths, rows, !left));
    }

    private static double right(Column column) {
        return column.x() + column.width();
    }

    private static Node.Row row(List<Node> side, List<Node> main) {
        return new Node.Row(List.of(Node.Cell.of(side), Node.Cell.of(main)), false, null, 0);
    }
}

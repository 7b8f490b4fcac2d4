package dev.sartor.rendering.blocks;

import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Paper;
import java.util.Optional;

/**
 * Where blocks of one column stand. Points from the page's left edge.
 *
 * @param x of the text
 * @param width of the text, rows and rules
 * @param measure the widest a line of running text gets
 * @param asideX of the column left of the text
 */
public record Column(double x, double width, double measure, double asideX, double asideWidth) {
    /** The column of the main text. */
    public static Column main(Template template, Paper paper) {
        var sheet = template.sheet();
        var side = template.side();
        double taken = side.width() == 0 ? 0 : side.width() + side.gap();
        double left = sheet.left() + (side.edge() == Align.LEFT ? taken : 0);
        double right = paper.width() - sheet.right() - (side.edge() == Align.LEFT ? 0 : taken);
        double x = left + (sheet.aside() > 0 ? sheet.aside() + sheet.gap() : 0);
        return new Column(x, right - x, Math.min(sheet.measure(), right - x), left, sheet.aside());
    }

    /** The narrow column beside it. */
    public static Column side(Template template, Paper paper) {
        var sheet = template.sheet();
        double width = template.side().width();
        double x = template.side().edge() == Align.LEFT ? sheet.left() : paper.width() - sheet.right() - width;
        return new Column(x, width, width, x, 0);
    }

    /** The tinted ground behind the column aside or the narrow one, from the page's edge on; nothing where none is tinted. */
    public static Optional<Column> ground(Template template, Paper paper) {
        var sheet = template.sheet();
        var side = template.side();
        if (side.width() > 0 && side.tint()) {
            boolean left = side.edge() == Align.LEFT;
            double width = (left ? sheet.left() : sheet.right()) + side.width() + side.gap() / 2;
            double x = left ? 0 : paper.width() - width;
            return Optional.of(new Column(x, width, width, x, 0));
        }
        if (!sheet.tint() || sheet.aside() == 0) return Optional.empty();
        double width = main(template, paper).asideX() + sheet.aside() + sheet.gap() / 2;
        return Optional.of(new Column(0, width, width, 0, 0));
    }

    /** The whole width between the margins, as letters have it. */
    public static Column whole(Template template, Paper paper) {
        var sheet = template.sheet();
        double width = paper.width() - sheet.left() - sheet.right();
        return new Column(sheet.left(), width, Math.min(sheet.measure(), width), sheet.left(), 0);
    }

    /** The same with its text further in. */
    Column indented(double by) {
        return new Column(x + by, width - by, measure - by, asideX, asideWidth);
    }

    /** What stands left of its text, as a column. */
    Column asideColumn() {
        return new Column(asideX, asideWidth, asideWidth, asideX, 0);
    }

    /** The same without what stands left of its text. */
    Column inner() {
        return new Column(x, width, measure, x, 0);
    }

    public boolean hasAside() {
        return asideWidth > 0;
    }

    /** The whole breadth, the column aside included. */
    public double breadth() {
        return x + width - asideX;
    }
}

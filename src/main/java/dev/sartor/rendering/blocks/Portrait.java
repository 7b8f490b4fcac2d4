package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Head;
import dev.sartor.rendering.photos.Shape;
import dev.sartor.rendering.template.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a photo beside a head, or above what stands in the narrow column. Points.
 *
 * @param aside true in the narrow column, or in the tinted one left of the text
 * @param bottom where what follows may begin
 */
record Portrait(Figure figure, boolean aside, double bottom) {
    private static final double GAP = 14;

    /** Capitals of the name reach this high above their line's upper edge and the photo's. */
    private static final double HANGING = 3;

    /** Nothing where the template carries no photo. */
    static @Nullable Portrait of(Head head, Template template, Tags tags, Column main, Column side) {
        var photo = template.head().portrait();
        if (photo == null) return null;
        var own = template.side().contacts() ? side : main.asideColumn();
        boolean aside = template.side().contacts() || template.sheet().tint();
        double width = Math.min(template.head().photo(), aside ? own.width() : main.width() / 3);
        double height = width * Shape.HEIGHT;
        double x = aside ? own.x() : main.x() + main.width() - width;
        double y = template.sheet().top() + HANGING;
        var figure = new Figure(tags.figure(head.name().text()), x, y, width, height, photo);
        return new Portrait(figure, aside, y + height + GAP);
    }

    /** What is left of a column beside it. */
    Column beside(Column column) {
        if (aside) return column;
        double taken = figure.width() + GAP;
        return new Column(
                column.x(),
                column.width() - taken,
                Math.min(column.measure(), column.width() - taken),
                column.asideX(),
                column.asideWidth());
    }

    /** The first block carries the photo, and another that begins below it. */
    List<Block> in(List<Block> blocks, int below) {
        if (blocks.isEmpty()) return blocks;
        var out = new ArrayList<>(blocks);
        if (below < out.size()) out.set(below, out.get(below).from(bottom));
        out.set(0, out.getFirst().pictured(figure));
        return out;
    }
}

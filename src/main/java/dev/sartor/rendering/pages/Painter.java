package dev.sartor.rendering.pages;

import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Figure;
import dev.sartor.rendering.blocks.Stroke;
import dev.sartor.rendering.lines.Run;
import dev.sartor.rendering.lines.SetLine;
import dev.sartor.rendering.typeset.Bookmark;
import dev.sartor.rendering.typeset.Mark;
import java.util.ArrayList;
import java.util.List;

/** Puts the units of one page at their places. */
final class Painter {
    private final int page;
    private final Way way;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Bookmark> outline;

    Painter(int page, Way way, List<Bookmark> outline) {
        this.page = page;
        this.way = way;
        this.outline = outline;
    }

    List<Mark> marks() {
        return marks;
    }

    /**
     * @param top where they begin, points below the page's edge; the space before the first is left out only there
     * @return where they end
     */
    double units(List<Unit> units, double top, boolean atTop) {
        double y = top;
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            double before = i == 0 && atTop ? 0 : unit.before();
            y += before;
            y = Math.max(y, unit.stacked().block().top());
            unit(unit, y, before);
            y += unit.height();
        }
        return y;
    }

    private void unit(Unit unit, double y, double before) {
        var block = unit.stacked().block();
        var title = block.outline();
        if (title != null && unit.first()) outline.add(new Bookmark(title.level(), title.title(), page, y));
        for (var stroke : block.strokes()) stroke(stroke, unit, y, before);
        for (int c = 0; c < block.cells().size(); c++) {
            var cell = block.cells().get(c);
            var lines = unit.stacked().cells().get(c);
            for (int i = unit.from(); i < Math.min(unit.to(), lines.size()); i++)
                line(cell, lines.get(i), y + baseline(unit) + (i - unit.from()) * cell.leading());
        }
        var figure = block.figure();
        if (figure != null && unit.first()) marks.add(picture(figure));
    }

    private Mark.Picture picture(Figure figure) {
        return new Mark.Picture(
                figure.tag(),
                (float) way.left(figure.x(), figure.width()),
                (float) figure.y(),
                (float) figure.width(),
                (float) figure.height(),
                figure.photo());
    }

    private static double baseline(Unit unit) {
        return unit.stacked().baseline();
    }

    private void line(Cell cell, SetLine line, double baseline) {
        double free = cell.width() - line.width();
        double x = cell.x()
                + switch (cell.align()) {
                    case LEFT, JUSTIFIED -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                };
        double left = way.left(x, line.width());
        for (var run : line.runs()) marks.add(glyphs(run, left, baseline));
    }

    static Mark.Glyphs glyphs(Run run, double x, double baseline) {
        return new Mark.Glyphs(
                run.tag(),
                run.face(),
                (float) run.look().size(),
                run.look().colour(),
                (float) (x + run.x()),
                (float) baseline,
                run.width(),
                run.glyphs(),
                run.xs(),
                run.rises(),
                run.clusters(),
                run.text());
    }

    private void stroke(Stroke stroke, Unit unit, double y, double before) {
        double at = switch (stroke.edge()) {
            case TOP -> y;
            case BOTTOM -> y + unit.height();
            case BASELINE -> y + baseline(unit);
            case THROUGH -> y - before;
        };
        boolean through = stroke.edge() == Stroke.Edge.THROUGH;
        if (!through && (stroke.edge() == Stroke.Edge.BOTTOM ? !unit.last() : !unit.first())) return;
        double height = through ? unit.height() + before : stroke.thickness();
        marks.add(new Mark.Fill(
                Mark.ARTIFACT,
                (float) way.left(stroke.x(), stroke.width()),
                (float) (at + stroke.offset()),
                (float) stroke.width(),
                (float) height,
                stroke.colour()));
    }
}

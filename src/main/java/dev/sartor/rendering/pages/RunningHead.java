package dev.sartor.rendering.pages;

import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.lines.Lines;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Paper;
import java.util.ArrayList;
import java.util.List;

/** The person's name and the page's number above the text, from page 2 on; artifacts, last in the page's order. */
final class RunningHead {
    private final Template template;
    private final Lines lines;
    private final Way way;
    private final double width;
    private final String name;

    RunningHead(Template template, Paper paper, Lines lines, Way way, String name) {
        this.template = template;
        this.lines = lines;
        this.way = way;
        this.width = paper.width() - template.sheet().left() - template.sheet().right();
        this.name = name;
    }

    /** @param page from 1 */
    List<Mark> of(int page, int pages) {
        var marks = new ArrayList<Mark>();
        marks.addAll(text(template.running().text().replace("{name}", name), Align.LEFT));
        marks.addAll(text(page + " / " + pages, Align.RIGHT));
        return marks;
    }

    private List<Mark> text(String text, Align align) {
        var look = template.look(Part.RUNNING);
        var span = new Span(text, look, Mark.ARTIFACT, Span.Breaking.WHOLE);
        double x = template.sheet().left();
        var marks = new ArrayList<Mark>();
        for (var line : lines.of(new Cell(x, width, align, look.leading(), List.of(span)))) {
            double shift = align == Align.RIGHT ? width - line.width() : 0;
            double left = way.left(x + shift, line.width());
            for (var run : line.runs())
                marks.add(Painter.glyphs(run, left, template.running().top()));
            break;
        }
        return marks;
    }
}

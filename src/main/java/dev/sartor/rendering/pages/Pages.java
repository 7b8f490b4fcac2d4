package dev.sartor.rendering.pages;

import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Blocks;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.blocks.Content;
import dev.sartor.rendering.lines.Lines;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Bookmark;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** A draft laid out in one template as it is, page after page. */
public final class Pages {
    private final Draft draft;
    private final Template template;
    private final Paper paper;
    private final Lines lines;
    private final Way way;
    private final Content content;
    private final List<Stacked> main;
    private final List<Stacked> side;

    public Pages(Draft draft, Template given, Paper paper) {
        this.draft = draft;
        this.template = Languages.find(draft.language()).map(given::in).orElse(given);
        this.paper = paper;
        this.lines = new Lines(draft.language());
        this.way = Way.of(draft.language(), paper.width());
        this.content = Blocks.of(draft, template, paper);
        this.main = stack(content.main());
        this.side = stack(content.side());
    }

    private List<Stacked> stack(List<Block> blocks) {
        var out = new ArrayList<Stacked>(blocks.size());
        for (var block : blocks) {
            var stacked = Stacked.of(block, lines);
            if (stacked.lines() > 0) out.add(stacked);
        }
        return out;
    }

    /** Pages, bookmarks, and how full the last page is. */
    public record Laid(List<Page> pages, List<Bookmark> bookmarks, double lastFilled) {}

    public List<Stacked> main() {
        return main;
    }

    public List<Stacked> side() {
        return side;
    }

    public List<Tag> tags() {
        return content.tags();
    }

    /** Code points that no font has. */
    public SortedSet<Integer> missing() {
        return lines.missing();
    }

    /** Height of a page's text area, in points. */
    public static double usable(Template template, Paper paper) {
        return paper.height() - template.sheet().top() - template.sheet().bottom();
    }

    /** Breaks the stacked blocks into pages and paints them. */
    public Laid laid() {
        var mainUnits = Units.of(main);
        var sideUnits = Units.of(side);
        double height = usable(template, paper);
        var mainEnds = PageBreaks.of(mainUnits, height - inset(main));
        var sideEnds = PageBreaks.of(sideUnits, height - inset(side));
        int count = Math.max(1, Math.max(mainEnds.size(), sideEnds.size()));
        var running =
                new RunningHead(template, paper, lines, way, draft.head().name().text());
        var pages = new ArrayList<Page>();
        var outline = new ArrayList<Bookmark>();
        for (int p = 0; p < count; p++) {
            var painter = new Painter(p, way, outline);
            tint(painter);
            columns(painter, on(mainUnits, mainEnds, p), on(sideUnits, sideEnds, p));
            if (p > 0) painter.marks().addAll(running.of(p + 1, count));
            pages.add(new Page(paper.width(), paper.height(), painter.marks()));
        }
        var last = on(mainUnits, mainEnds, mainEnds.size() - 1);
        return new Laid(
                pages,
                outline,
                last.stream().mapToDouble(u -> u.before() + u.height()).sum() / height);
    }

    /** Space that a fixed place (a window envelope's address, a photo) takes from the first page beyond the flow. */
    private double inset(List<Stacked> column) {
        double flow = 0;
        for (var stacked : column) {
            double top = stacked.block().top();
            if (top > 0)
                return Math.max(
                        0, top - template.sheet().top() - flow - stacked.block().before());
            flow += stacked.block().before() + stacked.height();
        }
        return 0;
    }

    private static List<Unit> on(List<Unit> units, List<Integer> ends, int page) {
        if (page < 0 || page >= ends.size()) return List.of();
        return units.subList(page == 0 ? 0 : ends.get(page - 1), ends.get(page));
    }

    /** The head first, then the narrow column, then the rest: what a reader hears in that order makes sense. */
    private void columns(Painter painter, List<Unit> main, List<Unit> side) {
        double top = template.sheet().top();
        if (side.isEmpty()) {
            painter.units(main, top, true);
            return;
        }
        int head = 0;
        while (head < main.size() && main.get(head).stacked().block().kind() == Block.Kind.HEAD) head++;
        double below = painter.units(main.subList(0, head), top, true);
        painter.units(side, top, true);
        painter.units(main.subList(head, main.size()), below, head == 0);
    }

    private void tint(Painter painter) {
        if (draft instanceof Draft.Letter || (side.isEmpty() && template.side().tint())) return;
        Column.ground(template, paper)
                .ifPresent(ground -> painter.marks()
                        .add(new Mark.Fill(
                                Mark.ARTIFACT,
                                (float) way.left(ground.x(), ground.width()),
                                0,
                                (float) ground.width(),
                                (float) paper.height(),
                                template.colour(Ink.TINT))));
    }
}

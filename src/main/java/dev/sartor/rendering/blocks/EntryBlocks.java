package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.fonts.Invisible;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Bookmark;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dated entries: their rows, a summary, bullets. */
final class EntryBlocks {
    private final Template template;
    private final Tags tags;
    private final Column column;
    private final RowCells rowCells;

    EntryBlocks(Template template, Tags tags, Column column) {
        this.template = template;
        this.tags = tags;
        this.column = column;
        this.rowCells = new RowCells(new Rows(template, tags), column);
    }

    List<Block> of(Section.Timeline timeline, int sect) {
        var out = new ArrayList<Block>();
        for (var entry : timeline.entries()) entry(entry, sect, out);
        return out;
    }

    private void entry(Section.Entry entry, int sect, List<Block> out) {
        var blocks = new ArrayList<Block>();
        var cells = rowCells.of(template.entry(), fields(entry, sect));
        for (var row : cells) blocks.add(row(entry, row, blocks.isEmpty()));
        var summary = entry.summary();
        if (summary != null)
            blocks.add(
                    SectionBlocks.paragraph(template, column, summary, tags.add(Role.P, sect, summary.field()), 1.5));
        var seen = entry.bullets().stream()
                .filter(line -> !Invisible.all(line.text()))
                .toList();
        if (!seen.isEmpty()) bullets(seen, sect, blocks);
        // rows hold on to what follows them, bullets do not
        var spine = spine();
        for (int i = 0; i < blocks.size(); i++) {
            boolean row = blocks.get(i).kind() == Block.Kind.ENTRY;
            out.add(blocks.get(i)
                    .keeping(row && i + 1 < blocks.size())
                    .stroked(i == 0 ? spine : spine.stream().limit(1).toList()));
        }
    }

    /** The vertical rule between the column aside and the text, and the dot that marks an entry's beginning on it. */
    private List<Stroke> spine() {
        if (!template.heading().spine() || !column.hasAside()) return List.of();
        double x = (column.asideX() + column.asideWidth() + column.x()) / 2;
        double rise = template.look(Part.TITLE).size() * 0.34;
        return List.of(
                new Stroke(Stroke.Edge.THROUGH, 0, x - 0.35, 0.7, 0, template.colour(Ink.LINE)),
                new Stroke(Stroke.Edge.BASELINE, -rise - 2.2, x - 2.2, 4.4, 4.4, template.colour(Ink.ACCENT)));
    }

    private Map<String, Rows.Filled> fields(Section.Entry entry, int sect) {
        var fields = new LinkedHashMap<String, Rows.Filled>();
        int heading = tags.add(Role.H3, sect);
        var title = entry.title() == null ? entry.organisation() : entry.title();
        put(fields, "title", title, Part.TITLE, heading, entry.uri());
        put(fields, "dates", entry.dates(), Part.DATES, tags.add(Role.P, sect), null);
        int below = tags.add(Role.P, sect);
        if (entry.title() != null) put(fields, "organisation", entry.organisation(), Part.ORGANISATION, below, null);
        put(fields, "place", entry.place(), Part.PLACE, below, null);
        return fields;
    }

    private static void put(
            Map<String, Rows.Filled> fields,
            String name,
            @Nullable Line line,
            Part part,
            int tag,
            @Nullable String uri) {
        if (line != null && !Invisible.all(line.text())) fields.put(name, Rows.Filled.of(line, part, tag, uri));
    }

    private Block row(Section.Entry entry, List<Cell> cells, boolean first) {
        double before = first ? template.entry().before() : 0;
        var outline = first ? new Bookmark(1, name(entry), 0, 0) : null;
        return Block.of(field(entry, first), Block.Kind.ENTRY, before, cells).outlined(outline);
    }

    private static String name(Section.Entry entry) {
        var title = entry.title() == null ? entry.organisation() : entry.title();
        return title == null ? entry.itemId() : title.text();
    }

    private static String field(Section.Entry entry, boolean first) {
        var line = first && entry.title() != null ? entry.title() : entry.organisation();
        if (line == null) line = entry.title() == null ? entry.dates() : entry.title();
        return (line == null ? entry.itemId() : line.field()) + (first ? "" : "#");
    }

    private void bullets(List<Line> lines, int sect, List<Block> out) {
        int list = tags.add(Role.L, sect);
        for (var line : lines) out.add(bullet(line, tags.add(Role.LI, list)));
    }

    private Block bullet(Line line, int item) {
        var tokens = template.bullet();
        var look = template.look(Part.TEXT);
        var marker = new Span(
                tokens.marker(),
                look.coloured(template.colour(tokens.colour())),
                tags.add(Role.LBL, item),
                Span.Breaking.WHOLE);
        var body = new Span(line.text(), look, tags.add(Role.LBODY, item, line.field()), Span.Breaking.FLOWING);
        double indent = tokens.indent();
        var cells = List.of(
                RowCells.cell(List.of(marker), column.x(), indent, Template.Align.LEFT),
                // never justified: of a bullet's two or three lines the spaces of the first would gape
                RowCells.cell(List.of(body), column.x() + indent, column.measure() - indent, Template.Align.LEFT));
        return Block.of(line.field(), Block.Kind.BULLET, tokens.before(), cells);
    }
}

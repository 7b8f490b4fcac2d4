package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Template.Place;
import dev.sartor.rendering.template.Template.Rule;
import dev.sartor.rendering.typeset.Bookmark;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.ArrayList;
import java.util.List;

/** One section of a CV: its heading, and its body by the shape it has. */
final class SectionBlocks {
    private final Template template;
    private final Tags tags;
    private final Column column;
    private final EntryBlocks entries;
    private final ShortBlocks shorts;

    SectionBlocks(Template template, Tags tags, Column column) {
        this.template = template;
        this.tags = tags;
        this.column = column;
        this.entries = new EntryBlocks(template, tags, column);
        this.shorts = new ShortBlocks(template, tags, column);
    }

    List<Block> of(Section section) {
        int sect = tags.add(Role.SECTION, Tags.DOCUMENT);
        int tag = tags.add(Role.H2, sect, section.heading().field());
        var body = switch (section.body()) {
            case Section.Prose prose -> prose(prose, sect);
            case Section.Timeline timeline -> entries.of(timeline, sect);
            case Section.Notes notes -> shorts.notes(notes, sect, section.kind() == Section.Kind.PUBLICATIONS);
            case Section.Groups groups -> shorts.groups(groups, sect);
        };
        boolean beside = !body.isEmpty() && body.getFirst().cells().stream().allMatch(cell -> cell.x() >= column.x());
        var heading = heading(section.heading(), tag, beside);
        var out = new ArrayList<Block>();
        if (beside && fitsAside(section.heading())) {
            out.add(beside(heading, body.getFirst()));
            out.addAll(body.subList(1, body.size()));
            return out;
        }
        out.add(heading);
        if (body.isEmpty()) return out;
        out.add(body.getFirst().before(after()));
        out.addAll(body.subList(1, body.size()));
        return out;
    }

    /** @param beside whether the text's first row has nothing aside, so that the heading may stand there */
    private Block heading(Line line, int tag, boolean beside) {
        var look = template.look(Part.HEADING);
        var tokens = template.heading();
        boolean aside = beside && fitsAside(line);
        var span = new Span(line.text(), look, tag, Span.Breaking.WHOLE);
        var cell = aside
                ? RowCells.cell(List.of(span), column.asideX(), column.asideWidth(), tokens.align())
                : RowCells.cell(List.of(span), x(), column.x() + column.width() - x(), tokens.align());
        return Block.of(line.field(), Block.Kind.HEADING, tokens.before(), List.of(cell))
                .keeping(true)
                .stroked(aside && tokens.rule() == Rule.BESIDE ? List.of() : strokes(look.width(line.text())))
                .outlined(new Bookmark(0, line.text(), 0, 0));
    }

    /** Whether the heading has room in the column aside; one too wide for it stands above, in one line. */
    private boolean fitsAside(Line heading) {
        return template.heading().place() == Place.ASIDE
                && column.hasAside()
                && template.look(Part.HEADING).width(heading.text()) <= column.asideWidth();
    }

    private double x() {
        return template.heading().place() == Place.INDENTED ? column.x() : column.asideX();
    }

    private List<Stroke> strokes(double textWidth) {
        var tokens = template.heading();
        double x = column.asideX();
        double breadth = column.breadth();
        double weight = tokens.weight();
        int colour = template.colour(weight > 1.2 ? Ink.ACCENT : Ink.LINE);
        return switch (tokens.rule()) {
            case NONE -> List.of();
            case ABOVE -> List.of(new Stroke(Stroke.Edge.TOP, -4, x, breadth, weight, colour));
            case BELOW -> List.of(new Stroke(Stroke.Edge.BOTTOM, 1, x, breadth, weight, colour));
            case BESIDE -> {
                double from = textWidth + 8;
                double rise = template.look(Part.HEADING).size() * 0.25;
                yield List.of(new Stroke(Stroke.Edge.BASELINE, -rise, x + from, breadth - from, weight, colour));
            }
        };
    }

    /** The first block after a heading takes the heading's space after in place of its own. */
    private double after() {
        return template.heading().after() + (template.heading().rule() == Rule.BELOW ? 1 : 0);
    }

    private static Block beside(Block heading, Block first) {
        var cells = new ArrayList<>(heading.cells());
        cells.addAll(first.cells());
        var strokes = new ArrayList<>(heading.strokes());
        strokes.addAll(first.strokes());
        return Block.of(heading.field(), Block.Kind.HEADING, heading.before(), cells)
                .keeping(first.keepNext())
                .stroked(strokes)
                .outlined(heading.outline());
    }

    private List<Block> prose(Section.Prose prose, int sect) {
        var out = new ArrayList<Block>();
        for (var line : prose.paragraphs()) {
            int tag = tags.add(Role.P, sect, line.field());
            out.add(paragraph(template, column, line, tag, template.paragraph().before()));
        }
        return out;
    }

    static Block paragraph(Template template, Column column, Line line, int tag, double before) {
        var breaking = line.flowing() ? Span.Breaking.FLOWING : Span.Breaking.WHOLE;
        var span = new Span(line.text(), template.look(Part.TEXT), tag, breaking);
        Align align = template.paragraph().align();
        var cell = RowCells.cell(List.of(span), column.x(), column.measure(), align);
        return Block.of(line.field(), Block.Kind.PROSE, before, List.of(cell));
    }
}

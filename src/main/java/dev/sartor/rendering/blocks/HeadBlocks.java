package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Contacts;
import dev.sartor.rendering.template.Template.Rule;
import dev.sartor.rendering.typeset.Bookmark;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.ArrayList;
import java.util.List;

/** The head of a document: name, headline, contacts. */
final class HeadBlocks {
    private static final double RULE_GAP = 5;

    /** Rules up to this weight are lines, heavier ones bars in the accent colour. */
    private static final double HAIRLINE = 1.2;

    /** How far contacts may shrink to stay on a line of the narrow column. */
    private static final double SMALLEST = 0.72;

    private final Template template;
    private final Tags tags;
    private final Rows rows;

    HeadBlocks(Template template, Tags tags) {
        this.template = template;
        this.tags = tags;
        this.rows = new Rows(template, tags);
    }

    /**
     * @param column of the text, beside a photo where there is one
     * @param whole of the rules
     * @param contacts false where the contacts go into the side column
     */
    List<Block> of(Head head, Column column, Column whole, boolean contacts) {
        var out = new ArrayList<Block>();
        int h1 = tags.add(Role.H1, Tags.DOCUMENT, head.name().field());
        out.add(line(head.name(), Part.NAME, h1, column).outlined(outline(head)));
        var headline = head.headline();
        if (headline != null)
            out.add(line(headline, Part.HEADLINE, tags.add(Role.P, Tags.DOCUMENT, headline.field()), column));
        if (contacts) out.addAll(contacts(head, column, template.head().contacts()));
        if (template.head().rule() == Rule.ABOVE) out.set(0, out.getFirst().stroked(strokes(whole, Stroke.Edge.TOP)));
        if (template.head().rule() == Rule.BELOW) out.add(out.removeLast().stroked(strokes(whole, Stroke.Edge.BOTTOM)));
        return out;
    }

    private static Bookmark outline(Head head) {
        return new Bookmark(0, head.name().text(), 0, 0);
    }

    private List<Stroke> strokes(Column column, Stroke.Edge edge) {
        double weight = template.head().weight();
        double offset = edge == Stroke.Edge.TOP ? -RULE_GAP - weight : RULE_GAP;
        int colour = template.colour(weight > HAIRLINE ? Ink.ACCENT : Ink.LINE);
        return List.of(new Stroke(edge, offset, column.asideX(), column.breadth(), weight, colour));
    }

    private Block line(Line line, Part part, int tag, Column column) {
        return block(
                line.field(), List.of(new Span(line.text(), template.look(part), tag, Span.Breaking.WHOLE)), column);
    }

    private Block block(String field, List<Span> spans, Column column) {
        var cell = RowCells.cell(
                spans, column.asideX(), column.breadth(), template.head().align());
        return Block.of(field, Block.Kind.HEAD, 0, List.of(cell)).keeping(true);
    }

    /** Contacts a line each, all of one size, in which the widest stays whole where that is not too small. */
    private Look fitting(Head head, Column column) {
        var look = template.look(Part.CONTACT);
        double widest = head.contacts().stream()
                .mapToDouble(contact -> look.width(contact.text().text()))
                .max()
                .orElse(0);
        double factor = column.breadth() / (widest + 0.1);
        return factor >= 1 ? look : look.scaled(Math.max(SMALLEST, factor));
    }

    private double contactGap() {
        return template.look(Part.CONTACT).leading() * 0.22;
    }

    /** The contacts as links in one paragraph, or a paragraph each. */
    List<Block> contacts(Head head, Column column, Contacts way) {
        var out = new ArrayList<Block>();
        var look = way == Contacts.LINES ? fitting(head, column) : template.look(Part.CONTACT);
        var spans = new ArrayList<Span>();
        int parent = -1;
        for (var contact : head.contacts()) {
            if (parent < 0 || way == Contacts.LINES) parent = tags.add(Role.P, Tags.DOCUMENT);
            if (!spans.isEmpty()) spans.add(new Span(template.head().separator(), look, parent, Span.Breaking.BETWEEN));
            rows.spans(contact.text(), look, Span.Breaking.APART, parent, contact.uri(), spans);
            if (way == Contacts.LINE) continue;
            out.add(block(contact.text().field(), spans, column));
            spans.clear();
        }
        if (!spans.isEmpty()) {
            var field = head.contacts().getFirst().text().field();
            out.add(block(field, spans, column));
        }
        if (!out.isEmpty()) out.set(0, out.getFirst().before(contactGap()));
        return out;
    }
}

package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.rendering.fonts.Invisible;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.ArrayList;
import java.util.List;

/** A letter: head, date, address, subject, salutation, paragraphs, closing, signature. */
final class LetterBlocks {
    private final Template template;
    private final Tags tags = new Tags();
    private final Column column;
    private final List<Block> out = new ArrayList<>();

    private LetterBlocks(Template template, Paper paper) {
        this.template = template;
        var whole = Column.whole(template, paper);
        double measure = Math.min(template.letter().measure(), whole.width());
        this.column = new Column(whole.x(), whole.width(), measure, whole.x(), 0);
    }

    static Content of(Draft.Letter letter, Template template, Paper paper) {
        var blocks = new LetterBlocks(template, paper);
        blocks.out.addAll(new HeadBlocks(template, blocks.tags).of(letter.head(), blocks.column, blocks.column, true));
        blocks.opening(letter);
        blocks.body(letter);
        return new Content(blocks.out, List.of(), blocks.tags.all());
    }

    private void opening(Draft.Letter letter) {
        var tokens = template.letter();
        double before = tokens.before() + template.head().after();
        if (tokens.recipientTop() > 0) {
            recipient(letter, before, tokens.recipientTop());
            line(letter.date(), Part.TEXT, tokens.date(), tokens.before() * 0.6, 0);
        } else if (tokens.date() == Align.RIGHT && !letter.recipient().isEmpty()) {
            recipient(letter, before, 0);
            line(letter.date(), Part.TEXT, tokens.date(), tokens.before() * 0.5, 0);
        } else {
            line(letter.date(), Part.TEXT, tokens.date(), before, 0);
            recipient(letter, tokens.before() * 0.6, 0);
        }
        var subject = letter.subject();
        if (subject != null) heading(subject, tokens.before());
        line(letter.salutation(), Part.TEXT, Align.LEFT, subject == null ? tokens.before() : tokens.before() * 0.55, 0);
    }

    private void recipient(Draft.Letter letter, double before, double top) {
        for (var line : letter.recipient()) {
            line(line, Part.TEXT, Align.LEFT, before, top);
            before = 0;
            top = 0;
        }
    }

    private void body(Draft.Letter letter) {
        var tokens = template.letter();
        for (var sentences : letter.paragraphs()) if (!sentences.isEmpty()) paragraph(sentences, tokens.paragraph());
        line(letter.closing(), Part.TEXT, Align.LEFT, tokens.paragraph() * 1.4, 0);
        keepLast();
        line(letter.signature(), Part.TEXT, Align.LEFT, tokens.signature(), 0);
    }

    private void heading(Line line, double before) {
        var look = template.look(Part.LABEL);
        add(line.field(), span(line, look, tags.add(Role.H2, Tags.DOCUMENT)), Align.LEFT, before, 0);
        keepLast();
    }

    private void line(Line line, Part part, Align align, double before, double top) {
        if (Invisible.all(line.text())) return;
        add(line.field(), span(line, template.look(part), tags.add(Role.P, Tags.DOCUMENT)), align, before, top);
    }

    private static Span span(Line line, Look look, int tag) {
        return new Span(line.text(), look, tag, Span.Breaking.WHOLE);
    }

    private void add(String field, Span span, Align align, double before, double top) {
        var cell = RowCells.cell(List.of(span), column.x(), column.measure(), align);
        out.add(Block.of(field, Block.Kind.LETTER, before, List.of(cell)).from(top));
    }

    private void paragraph(List<Line> sentences, double before) {
        int tag = tags.add(Role.P, Tags.DOCUMENT);
        var look = template.look(Part.TEXT);
        var spans = new ArrayList<Span>();
        for (var sentence : sentences) {
            if (!spans.isEmpty()) spans.add(new Span(" ", look, tag, Span.Breaking.FLOWING));
            spans.add(new Span(sentence.text(), look, tag, Span.Breaking.FLOWING));
        }
        var align = template.paragraph().align();
        var cell = RowCells.cell(spans, column.x(), column.measure(), align);
        var field = sentences.getFirst().field();
        out.add(Block.of(field, Block.Kind.LETTER, before, List.of(cell)));
    }

    private void keepLast() {
        out.add(out.removeLast().keeping(true));
    }
}

package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Line;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Pattern;
import dev.sartor.rendering.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills a template's row patterns with an entry's fields. */
final class Rows {
    /** A field of an entry: its lines with the look and tag each has. */
    record Filled(List<Shown> lines, String separator) {
        static Filled of(Line line, Part part, int tag) {
            return new Filled(List.of(new Shown(line, part, tag)), "");
        }
    }

    /** One line of a field. */
    record Shown(Line line, Part part, int tag) {}

    private final Template template;

    Rows(Template template) {
        this.template = template;
    }

    /** The spans of one side of a pattern; fields that are not there vanish with the words around them. */
    List<Span> side(List<Pattern.Piece> pieces, Map<String, Filled> fields) {
        var spans = new ArrayList<Span>();
        var between = "";
        for (var piece : pieces) {
            switch (piece) {
                case Pattern.Between words -> between = words.text();
                case Pattern.Field field -> {
                    var filled = fields.get(field.name());
                    if (filled != null) {
                        join(spans, between);
                        fill(spans, filled);
                    }
                    between = "";
                }
            }
        }
        return spans;
    }

    static void join(List<Span> spans, String between) {
        if (spans.isEmpty() || between.isEmpty()) return;
        var last = spans.getLast();
        spans.add(new Span(between, last.look(), last.tag(), Span.Breaking.WHOLE));
    }

    private void fill(List<Span> spans, Filled filled) {
        boolean first = true;
        for (var shown : filled.lines()) {
            if (!first)
                spans.add(new Span(
                        filled.separator(),
                        spans.getLast().look(),
                        spans.getLast().tag(),
                        Span.Breaking.FLOWING));
            spans.add(span(shown));
            first = false;
        }
    }

    Span span(Shown shown) {
        boolean date = shown.part() == Part.DATES;
        var breaking = date ? Span.Breaking.TOGETHER : Span.Breaking.WHOLE;
        if (shown.line().flowing()) breaking = Span.Breaking.FLOWING;
        return new Span(shown.line().text(), look(shown.part()), shown.tag(), breaking);
    }

    private Look look(Part part) {
        return template.look(part);
    }

    static double width(List<Span> spans) {
        double width = 0;
        for (var span : spans) width += span.look().width(span.text());
        return width;
    }

    static double leading(List<Span> spans) {
        double leading = 0;
        for (var span : spans) leading = Math.max(leading, span.look().leading());
        return leading;
    }
}

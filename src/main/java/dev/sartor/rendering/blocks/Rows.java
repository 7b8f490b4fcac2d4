package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Line;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Pattern;
import dev.sartor.rendering.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a template's row patterns with an entry's fields. */
final class Rows {
    /** A field of an entry: its lines with the look and tag each has. */
    record Filled(List<Shown> lines, String separator) {
        static Filled of(Line line, Part part, int tag, @Nullable String uri) {
            return new Filled(List.of(new Shown(line, part, tag, uri)), "");
        }
    }

    /** One line of a field. */
    record Shown(Line line, Part part, int tag, @Nullable String uri) {}

    private final Template template;
    private final Tags tags;

    Rows(Template template, Tags tags) {
        this.template = template;
        this.tags = tags;
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

    void join(List<Span> spans, String between) {
        if (spans.isEmpty() || between.isEmpty()) return;
        between(spans, between, tags.around(spans.getLast().tag()), Span.Breaking.WHOLE);
    }

    /**
     * Words between fields, in the look of what goes before. A comma stays with the field that it follows: some readers see a
     * space wherever one tag ends and another begins.
     */
    private void between(List<Span> spans, String words, int tag, Span.Breaking breaking) {
        var last = spans.getLast();
        int marks = 0;
        if (tags.isField(last.tag())) while (marks < words.length() && ",;:".indexOf(words.charAt(marks)) >= 0) marks++;
        if (marks > 0)
            spans.set(
                    spans.size() - 1,
                    new Span(last.text() + words.substring(0, marks), last.look(), last.tag(), last.breaking()));
        if (marks < words.length()) spans.add(new Span(words.substring(marks), last.look(), tag, breaking));
    }

    private void fill(List<Span> spans, Filled filled) {
        boolean first = true;
        for (var shown : filled.lines()) {
            if (!first)
                between(spans, filled.separator(), tags.around(spans.getLast().tag()), Span.Breaking.FLOWING);
            spans(shown, spans);
            first = false;
        }
    }

    private void spans(Shown shown, List<Span> out) {
        spans(shown.line(), look(shown.part()), breaking(shown), shown.tag(), shown.uri(), out);
    }

    private static Span.Breaking breaking(Shown shown) {
        if (shown.line().flowing()) return Span.Breaking.FLOWING;
        return shown.part() == Part.DATES ? Span.Breaking.TOGETHER : Span.Breaking.WHOLE;
    }

    /** A span for each field of the line, and for the words between them. */
    void spans(Line line, Look look, Span.Breaking breaking, int tag, @Nullable String uri, List<Span> out) {
        if (line.parts().isEmpty()) {
            out.add(new Span(line.text(), look, tags.link(tags.said(tag, line.field()), uri), breaking));
            return;
        }
        int at = 0;
        for (var part : line.parts()) {
            var between = line.text().substring(at, part.from());
            if (at > 0 && !between.isEmpty()) between(out, between, tag, breaking);
            else if (!between.isEmpty()) out.add(new Span(between, look, tag, breaking));
            var said = line.text().substring(part.from(), part.to());
            out.add(new Span(said, look, tags.link(tags.said(tag, part.field()), uri), breaking));
            at = part.to();
        }
        if (at < line.text().length()) out.add(new Span(line.text().substring(at), look, tag, breaking));
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

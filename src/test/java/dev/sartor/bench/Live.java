package dev.sartor.bench;

import dev.sartor.exports.Exports;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An editor at work: each time one line says something new, and all pages are shown again. */
final class Live {
    private final Draft cv;
    private final Template template;
    private final String field;
    private int edits;

    Live(Draft cv, Template template) {
        this.cv = cv;
        this.template = template;
        this.field = Lines.of(cv).stream()
                .filter(Line::flowing)
                .skip(2)
                .map(Line::field)
                .findFirst()
                .orElseThrow();
    }

    ByteArrayOutputStream pages() {
        edits++;
        var edited =
                Lines.map(cv, line -> line.field().equals(field) ? line.saying("Edit " + edits + " of it.") : line);
        var set = Typesetter.set(edited, template, Paper.A4);
        var out = new ByteArrayOutputStream();
        try {
            for (int page = 0; page < set.pages().size(); page++)
                Exports.page("svg").write(set, page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}

package dev.sartor.documents;

import dev.sartor.exports.Exports;
import dev.sartor.exports.PageFormat;
import dev.sartor.generation.shown.AsShown;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets kept documents on pages and writes them. */
public final class Printing {
    private Printing() {}

    /** The same pages as on the day it was made, but for lines that were changed since. */
    public static Typeset set(Document document, Content content) {
        var resume = ResumeJson.read(content.resume());
        var template = document.order().look(Portrayal.of(document, resume));
        var paper = Objects.requireNonNullElse(document.order().sheet(), Paper.A4);
        return switch (content.draft()) {
            case Draft.Letter letter -> Typesetter.set(letter, template, paper, new Wishes(1, null));
            case Draft.Cv cv -> {
                var arranged = template.arrangement().of(cv);
                var shown = ResumeJson.writeShown(AsShown.of(arranged, resume));
                yield Typesetter.set(
                        arranged, template, paper, new Wishes(document.order().pages(), shown));
            }
        };
    }

    /** Its pages as SVG. */
    public static List<String> pictures(Typeset typeset) {
        PageFormat svg = Exports.page("svg");
        var pages = new ArrayList<String>();
        try {
            for (int page = 0; page < typeset.pages().size(); page++) {
                var out = new ByteArrayOutputStream();
                svg.write(typeset, page, out);
                pages.add(out.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}

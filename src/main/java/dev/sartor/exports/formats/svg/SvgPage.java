package dev.sartor.exports.formats.svg;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Typeset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a page: every glyph's outline once, used wherever it stands. Units are points. */
final class SvgPage {
    private final Typeset typeset;
    private final Page page;
    private final StringBuilder body = new StringBuilder(64 * 1024);
    private final StringBuilder outlines = new StringBuilder(64 * 1024);
    private final Map<Face, Map<Integer, String>> names = new HashMap<>();
    private int count;

    SvgPage(Typeset typeset, Page page) {
        this.typeset = typeset;
        this.page = page;
    }

    String write() {
        for (var mark : page.marks())
            switch (mark) {
                case Mark.Glyphs run -> run(run);
                case Mark.Fill fill -> fill(fill);
                case Mark.Picture picture -> picture(picture);
            }
        var out = new StringBuilder(body.length() + outlines.length() + 300);
        number(out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""), page.width());
        number(out.append("pt\" height=\""), page.height()).append("pt\" viewBox=\"0 0 ");
        number(number(out, page.width()).append(' '), page.height());
        out.append("\" role=\"img\" lang=\"")
                .append(escaped(typeset.language()))
                .append("\"><title>");
        out.append(escaped(typeset.title()))
                .append("</title><defs>")
                .append(outlines)
                .append("</defs>");
        return out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
                .append(body)
                .append("</svg>\n")
                .toString();
    }

    private void fill(Mark.Fill fill) {
        number(body.append("<rect x=\""), fill.x());
        number(body.append("\" y=\""), fill.y());
        number(body.append("\" width=\""), fill.width());
        number(body.append("\" height=\""), fill.height());
        Figures.colour(body.append("\" fill=\""), fill.colour()).append("\"/>");
    }

    private void picture(Mark.Picture picture) {
        var said = typeset.tags().get(picture.tag()).said();
        number(body.append("<image x=\""), picture.x());
        number(body.append("\" y=\""), picture.y());
        number(body.append("\" width=\""), picture.width());
        number(body.append("\" height=\""), picture.height());
        body.append("\" preserveAspectRatio=\"xMidYMid slice\" role=\"img\" aria-label=\"")
                .append(escaped(said == null ? "" : said))
                .append("\" href=\"data:image/jpeg;base64,")
                .append(Base64.getEncoder().encodeToString(picture.photo().jpeg()))
                .append("\"/>");
    }

    private void run(Mark.Glyphs run) {
        var uri = run.tag() < 0 ? null : typeset.tags().get(run.tag()).uri();
        open(uri);
        double scale = run.size() / 1000;
        Figures.colour(body.append("<g fill=\""), run.colour());
        number(body.append("\" transform=\"translate("), run.x()).append(' ');
        number(body, run.y());
        Figures.put(body.append(")scale("), scale, 6).append(")\">");
        var known = names.computeIfAbsent(run.face(), SvgPage::none);
        for (int i = 0; i < run.glyphs().length; i++) {
            var name = name(known, run.face(), run.glyphs()[i]);
            if (name.isEmpty()) continue;
            number(body.append("<use href=\"#").append(name).append("\" x=\""), run.xs()[i] / scale);
            if (run.rises().length > 0) number(body.append("\" y=\""), -run.rises()[i] / scale);
            body.append("\"/>");
        }
        body.append(uri == null ? "</g>" : "</g></a>");
    }

    private void open(@Nullable String uri) {
        if (uri != null) body.append("<a href=\"").append(escaped(uri)).append("\">");
    }

    /** The glyph's name in this page; empty for one that has no outline. */
    private String name(Map<Integer, String> known, Face face, int glyph) {
        var name = known.get(glyph);
        if (name != null) return name;
        var path = Outlines.of(face, glyph);
        var made = path.isEmpty() ? "" : "g" + count++;
        if (!path.isEmpty())
            outlines.append("<path id=\"")
                    .append(made)
                    .append("\" d=\"")
                    .append(path)
                    .append("\"/>");
        known.put(glyph, made);
        return made;
    }

    private static Map<Integer, String> none(Face face) {
        return new HashMap<>();
    }

    private static StringBuilder number(StringBuilder out, double value) {
        return Figures.put(out, value, 2);
    }

    /** In ASCII, of which all else on the page is. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '&' || c == '<' || c == '"' || c > '~')
                out.append("&#").append(c).append(';');
            else out.appendCodePoint(c);
        });
        return out.toString();
    }
}

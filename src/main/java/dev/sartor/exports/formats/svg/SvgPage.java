package dev.sartor.exports.formats.svg;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Typeset;
import java.awt.geom.PathIterator;
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
            }
        var out = new StringBuilder(body.length() + outlines.length() + 300);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(page.width()));
        out.append("pt\" height=\"").append(number(page.height())).append("pt\" viewBox=\"0 0 ");
        out.append(number(page.width())).append(' ').append(number(page.height()));
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
        body.append("<rect x=\"").append(number(fill.x())).append("\" y=\"").append(number(fill.y()));
        body.append("\" width=\"")
                .append(number(fill.width()))
                .append("\" height=\"")
                .append(number(fill.height()));
        body.append("\" fill=\"").append(colour(fill.colour())).append("\"/>");
    }

    private void run(Mark.Glyphs run) {
        var uri = run.tag() < 0 ? null : typeset.tags().get(run.tag()).uri();
        open(uri);
        double scale = run.size() / 1000;
        body.append("<g fill=\"").append(colour(run.colour())).append("\" transform=\"translate(");
        body.append(number(run.x()))
                .append(' ')
                .append(number(run.y()))
                .append(")scale(")
                .append(number(scale, 6));
        body.append(")\">");
        for (int i = 0; i < run.glyphs().length; i++) {
            var name = name(run.face(), run.glyphs()[i]);
            if (name.isEmpty()) continue;
            body.append("<use href=\"#").append(name).append("\" x=\"").append(number(run.xs()[i] / scale));
            if (run.rises().length > 0) body.append("\" y=\"").append(number(-run.rises()[i] / scale));
            body.append("\"/>");
        }
        body.append(uri == null ? "</g>" : "</g></a>");
    }

    private void open(@Nullable String uri) {
        if (uri != null) body.append("<a href=\"").append(escaped(uri)).append("\">");
    }

    /** The glyph's name in this page; empty for one that has no outline. */
    private String name(Face face, int glyph) {
        return names.computeIfAbsent(face, SvgPage::none).computeIfAbsent(glyph, id -> define(face, id));
    }

    private static Map<Integer, String> none(Face face) {
        return new HashMap<>();
    }

    private String define(Face face, int glyph) {
        var path = face.outline(glyph).getPathIterator(null);
        if (path.isDone()) return "";
        var name = "g" + count++;
        outlines.append("<path id=\"").append(name).append("\" d=\"");
        var at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            outlines.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) outlines.append(i == 0 ? "" : " ").append(number(at[i], 1));
        }
        outlines.append("\"/>");
        return name;
    }

    private static String colour(int rgb) {
        return "#%06x".formatted(rgb);
    }

    private static String number(double value) {
        return number(value, 2);
    }

    private static String number(double value, int places) {
        long unit = Math.round(Math.pow(10, places));
        long scaled = Math.round(value * unit);
        if (scaled % unit == 0) return Long.toString(scaled / unit);
        var digits = Long.toString(unit + Math.abs(scaled) % unit).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') end--;
        return (scaled < 0 ? "-" : "") + Math.abs(scaled) / unit + "." + digits.substring(0, end);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

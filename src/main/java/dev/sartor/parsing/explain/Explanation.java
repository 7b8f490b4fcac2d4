package dev.sartor.parsing.explain;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.pdf.PagePictures;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.Sighting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One HTML page for people: the file's pages with a box around each field, and what was left over. */
public final class Explanation {
    private static final int DPI = 108;
    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1a1a1a}
            .page{position:relative;margin:1rem 0;box-shadow:0 0 6px #999}
            .page img{display:block;width:100%;height:100%}
            .box{position:absolute;box-sizing:border-box;border:1px solid;border-inline-start-width:3px;outline:1px solid #fff6}
            .box::after{content:"";position:absolute;inset:0;background:currentColor;opacity:.14}
            .legend span{border:2px solid;padding:.1rem .4rem;margin-inline-end:.6rem}
            table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .6rem;text-align:start}
            """;

    private static final String NO_FIELD = "#888";

    /** The parts of a résumé, each with a colour of its own. */
    private static final List<String> PARTS = List.of(
            "basics",
            "work",
            "education",
            "skills",
            "projects",
            "languages",
            "volunteer",
            "certificates",
            "awards",
            "publications",
            "interests",
            "references",
            "x-sartor");

    private Explanation() {}

    /** @param file the bytes that were read; pages are shown where it is a PDF */
    public static String html(Reading reading, byte[] file, String name) {
        var out = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(name))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>How ")
                .append(escaped(name.replaceFirst(".*[/\\\\]", "")))
                .append(" was read</h1>\n");
        if (new String(file, 0, Math.min(1024, file.length), StandardCharsets.ISO_8859_1).contains("%PDF-"))
            pages(reading, file, out);
        fields(reading, out);
        list(
                "Text that became no field",
                reading.unplaced().stream().map(u -> u.text()).toList(),
                out);
        list(
                "Text that a reader of the page does not see, set aside",
                reading.setAside().stream()
                        .map(h -> h.text() + " ("
                                + h.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                        .toList(),
                out);
        return out.append("</body></html>\n").toString();
    }

    private static void pages(Reading reading, byte[] file, StringBuilder out) {
        var pictures = PagePictures.of(file, DPI);
        legend(reading, out);
        for (int i = 0; i < pictures.size(); i++) {
            int page = i + 1;
            out.append("<h2>Page ")
                    .append(page)
                    .append("</h2><div class=\"page\" style=\"display:inline-block\"><img alt=\"Page ");
            out.append(page).append("\" src=\"data:image/png;base64,");
            out.append(Base64.getEncoder().encodeToString(pictures.get(i))).append("\">");
            boxes(reading, page, out);
            for (var rest : reading.unplaced())
                if (rest.where().page() == page) box(rest.where(), NO_FIELD, "no field: " + rest.text(), out);
            out.append("</div>\n");
        }
    }

    private static void legend(Reading reading, StringBuilder out) {
        out.append("<p class=\"legend\">");
        reading.sightings().stream()
                .map(sighting -> part(sighting.path()))
                .distinct()
                .forEach(part -> out.append("<span style=\"border-color:")
                        .append(colour(part))
                        .append("\">")
                        .append(part.equals("x-sartor") ? "sections of one's own" : escaped(part))
                        .append("</span>"));
        out.append("<span style=\"border-color:").append(NO_FIELD).append("\">no field</span></p>\n");
    }

    /** A line that told several fields has one box, in the colour of the first. */
    private static void boxes(Reading reading, int page, StringBuilder out) {
        var lines = new LinkedHashMap<Box, List<Sighting>>();
        for (var sighting : reading.sightings())
            for (var where : sighting.where())
                if (where.page() == page)
                    lines.computeIfAbsent(where, box -> new ArrayList<>()).add(sighting);
        lines.forEach((where, told) -> box(
                where,
                colour(told.getFirst().path()),
                told.stream().map(Explanation::told).distinct().collect(Collectors.joining("\n")),
                out));
    }

    private static void box(Box box, String colour, String title, StringBuilder out) {
        double scale = DPI / 72.0;
        out.append(String.format(
                Locale.ROOT,
                "<div class=\"box\" style=\"left:%.0fpx;top:%.0fpx;width:%.0fpx;height:%.0fpx;color:%s\" title=\"%s\"></div>",
                box.left() * scale - 4,
                box.top() * scale,
                box.width() * scale + 6,
                box.height() * scale,
                colour,
                escaped(title)));
    }

    private static String told(Sighting s) {
        return s.path() + ", " + Math.round(s.confidence() * 100) + " %: " + s.rule();
    }

    private static String colour(String path) {
        int known = PARTS.indexOf(part(path));
        // a third of the circle apart and a little more, so that neighbours in the list differ most
        int hue = Math.floorMod((known < 0 ? PARTS.size() : known) * 137, 360);
        return "hsl(" + hue + ",85%," + (known % 2 == 0 ? 36 : 48) + "%)";
    }

    private static String part(String path) {
        return path.replaceAll("[\\[.].*", "");
    }

    private static void fields(Reading reading, StringBuilder out) {
        out.append(
                "<h2>Fields</h2><table><tr><th>Field</th><th>Read as</th><th>Sure</th><th>Found by</th><th>Page</th></tr>\n");
        var values = new Values(reading.resume());
        for (var s : byField(reading.sightings())) {
            var pages = new TreeSet<Integer>();
            for (var box : s.where()) pages.add(box.page());
            out.append("<tr><td>").append(escaped(s.path())).append("</td><td dir=\"auto\">");
            out.append(escaped(values.at(s.path()))).append("</td><td>");
            out.append(Math.round(s.confidence() * 100)).append(" %</td><td>").append(escaped(s.rule()));
            out.append("</td><td>").append(pages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            out.append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    /** One line a field, however many lines of the page it was gathered from; it is as sure as its least sure part. */
    private static List<Sighting> byField(List<Sighting> sightings) {
        var out = new LinkedHashMap<String, Sighting>();
        for (var each : sightings) out.merge(each.path(), each, Explanation::both);
        return List.copyOf(out.values());
    }

    private static Sighting both(Sighting one, Sighting other) {
        var where = Stream.concat(one.where().stream(), other.where().stream()).toList();
        var rule = one.rule().equals(other.rule()) ? one.rule() : one.rule() + "; " + other.rule();
        return new Sighting(one.path(), Math.min(one.confidence(), other.confidence()), rule, where);
    }

    private static void list(String title, List<String> texts, StringBuilder out) {
        if (texts.isEmpty()) return;
        out.append("<h2>").append(title).append("</h2><ul>\n");
        for (var text : texts) out.append("<li>").append(escaped(text)).append("</li>\n");
        out.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

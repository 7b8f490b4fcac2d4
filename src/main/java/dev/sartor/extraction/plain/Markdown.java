package dev.sartor.extraction.plain;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.flow.Flow;
import dev.sartor.extraction.flow.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads Markdown as far as résumés use it: titles, lists, emphasis, links, tables. */
public final class Markdown {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-*+]|\\d+[.)])\\s+(.*)$");
    private static final Pattern SPAN = Pattern.compile(
            "\\*\\*(.+?)\\*\\*|__(.+?)__|\\*(.+?)\\*|(?<![\\w])_(.+?)_(?![\\w])|\\[([^\\]]*)\\]\\(([^)\\s]*)[^)]*\\)|<(https?://[^>]+|[^>@\\s]+@[^>]+)>");
    private static final double BODY = 10;

    private Markdown() {}

    public static Extracted read(String text) {
        var flow = new Flow();
        var open = new StringBuilder();
        boolean item = false;
        for (var line : text.replace("\r\n", "\n").split("\n")) {
            var heading = HEADING.matcher(line);
            var listed = ITEM.matcher(line);
            boolean starts = heading.matches()
                    || listed.matches()
                    || line.isBlank()
                    || line.startsWith("|")
                    || line.matches("\\s*([-*_]\\s*){3,}");
            if (starts && !open.isEmpty()) end(flow, open, item);
            if (heading.matches()) heading(flow, heading.group(1).length(), heading.group(2));
            else if (line.matches("\\s*([-*_]\\s*){3,}|\\|?[\\s:|-]+\\|[\\s:|-]*")) flow.gap();
            else if (listed.matches()) {
                open.append(listed.group(2));
                item = true;
            } else if (line.startsWith("|"))
                flow.paragraph(
                        spans(line.replaceAll("^\\||\\|\\s*$", "").replaceAll("\\s*\\|\\s*", "\t"), BODY, false),
                        Piece.PARAGRAPH,
                        0);
            else if (line.isBlank()) flow.gap();
            else {
                if (open.isEmpty()) item = false;
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
                if (line.endsWith("  ") || line.endsWith("\\")) end(flow, open, item);
            }
        }
        if (!open.isEmpty()) end(flow, open, item);
        return flow.extracted();
    }

    private static void heading(Flow flow, int level, String text) {
        // a title that a whole page has once is the person's name; deeper levels than two head entries
        Piece.Role role = level == 2 ? new Piece.Role.Heading(2) : Piece.PARAGRAPH;
        flow.paragraph(spans(text, BODY + 10 - 2 * Math.min(4, level), true), role, 0);
    }

    private static void end(Flow flow, StringBuilder open, boolean item) {
        var text = open.toString().replaceAll("\\\\$", "");
        flow.paragraph(spans(text, BODY, false), item ? new Piece.Role.Listed(0) : Piece.PARAGRAPH, item ? 12 : 0);
        open.setLength(0);
    }

    private static List<Run> spans(String text, double size, boolean bold) {
        var out = new ArrayList<Run>();
        var m = SPAN.matcher(text);
        int from = 0;
        while (m.find()) {
            if (m.start() > from)
                out.add(new Run(plain(text.substring(from, m.start())), new Style("", size, bold, false, 0), null));
            boolean strong = m.group(1) != null || m.group(2) != null;
            boolean leaning = m.group(3) != null || m.group(4) != null;
            var said = m.group(1) != null
                    ? m.group(1)
                    : m.group(2) != null
                            ? m.group(2)
                            : m.group(3) != null
                                    ? m.group(3)
                                    : m.group(4) != null ? m.group(4) : m.group(5) != null ? m.group(5) : m.group(7);
            var link = m.group(6) != null ? m.group(6) : m.group(7);
            out.add(new Run(plain(said), new Style("", size, bold || strong, leaning, 0), link));
            from = m.end();
        }
        if (from < text.length())
            out.add(new Run(plain(text.substring(from)), new Style("", size, bold, false, 0), null));
        return out;
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|-])", "$1").replace("`", "");
    }
}

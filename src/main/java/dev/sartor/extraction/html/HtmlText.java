package dev.sartor.extraction.html;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.flow.Flow;
import dev.sartor.extraction.flow.Run;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import org.jspecify.annotations.Nullable;

/** Reads web pages: headings, paragraphs, lists, tables, emphasis, links; scripts and styles are skipped, nothing is fetched. */
public final class HtmlText extends HTMLEditorKit.ParserCallback {
    private static final double BODY = 10;
    private static final Map<String, Integer> HEADINGS = Map.of("h1", 1, "h2", 2, "h3", 3, "h4", 4, "h5", 5, "h6", 6);
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "table",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "main",
            "nav",
            "dl",
            "dt",
            "dd",
            "address",
            "blockquote",
            "br",
            "hr",
            "body",
            "figure",
            "pre",
            "time");
    private static final Set<String> SKIPPED = Set.of("script", "style", "head", "noscript", "template");

    private final Flow flow = new Flow();
    private final List<Run> open = new ArrayList<>();
    private int heading;
    private int bold;
    private int italic;
    private int items;
    private int skipped;
    private @Nullable String link;

    private HtmlText() {}

    public static Extracted read(String html) {
        var reader = new HtmlText();
        try {
            new ParserDelegator().parse(new StringReader(html), reader, true);
        } catch (IOException e) {
            throw new BadInput("This web page is damaged.", "Save it anew from the browser.");
        }
        reader.end();
        return reader.flow.extracted();
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        var name = tag.toString();
        if (SKIPPED.contains(name)) skipped++;
        if (HEADINGS.containsKey(name) || BLOCKS.contains(name) && !name.equals("time")) end();
        heading = HEADINGS.getOrDefault(name, heading);
        switch (name) {
            case "b", "strong", "th", "dt" -> bold++;
            case "i", "em", "cite" -> italic++;
            case "li" -> items++;
            case "a" -> link = attributes.getAttribute(HTML.Attribute.HREF) instanceof String target ? target : null;
            default -> {}
        }
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        var name = tag.toString();
        if (SKIPPED.contains(name)) skipped = Math.max(0, skipped - 1);
        if (HEADINGS.containsKey(name) || BLOCKS.contains(name)) end();
        if (HEADINGS.containsKey(name)) heading = 0;
        switch (name) {
            case "b", "strong", "th", "dt" -> bold = Math.max(0, bold - 1);
            case "i", "em", "cite" -> italic = Math.max(0, italic - 1);
            case "li" -> items = Math.max(0, items - 1);
            case "a" -> link = null;
            default -> {}
        }
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        var name = tag.toString();
        if (SKIPPED.contains(name))
            skipped = attributes.getAttribute(HTML.Attribute.ENDTAG) == null ? skipped + 1 : Math.max(0, skipped - 1);
        else if (BLOCKS.contains(name) && !name.equals("time")) end();
    }

    @Override
    public void handleText(char[] data, int position) {
        if (skipped > 0) return;
        double size = heading > 0 ? BODY + 10 - 2 * Math.min(4, heading) : BODY;
        var text = new String(data).replace('\u00a0', ' ');
        if (!open.isEmpty()) text = needsSpace(open.getLast().text(), text) ? " " + text : text;
        open.add(new Run(text, new Style("", size, bold > 0 || heading > 0, italic > 0, 0), link));
    }

    /** The parser drops spaces at the borders of elements. */
    private static boolean needsSpace(String before, String after) {
        return !before.endsWith(" ") && !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
    }

    private void end() {
        if (open.stream().allMatch(run -> run.text().isBlank())) {
            open.clear();
            return;
        }
        Piece.Role role = heading == 2
                ? new Piece.Role.Heading(2)
                : items > 0 && heading == 0 ? new Piece.Role.Listed(items - 1) : Piece.PARAGRAPH;
        flow.paragraph(open, role, items > 0 ? 12 : 0);
        open.clear();
    }
}

package dev.sartor.postings.boards.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** HTML as the plain text of a posting: a line a block, a blank line before headings, "- " before what stands in a list. */
final class PageText {
    private PageText() {}

    /** @param html markup, markup with its signs escaped once more, or plain text, which stays */
    static String of(String html) {
        var markup = markup(html);
        if (!markup.contains("<")) return Parser.unescapeEntities(markup, false).strip();
        var body = Jsoup.parse(markup).body();
        Hidden.cut(body);
        return of(body);
    }

    /** With signs that were escaped once more as they were meant. */
    static String markup(String html) {
        return html.contains("&lt;") && !html.contains("<") ? Parser.unescapeEntities(html, false) : html;
    }

    static String of(Element body) {
        var lines = new Lines();
        body.traverse(lines);
        return lines.text();
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private String before = "";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) line.append(words.getWholeText().replace('\n', ' '));
            if (!(node instanceof Element element)) return;
            var name = element.normalName();
            if (name.equals("br") || element.isBlock()) end();
            if (name.equals("li")) before = "- ";
            if ((name.matches("h[1-6]") || isBold(element)) && !out.isEmpty()) out.append('\n');
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("li"))) end();
        }

        /** A paragraph that is bold from end to end is meant as a heading. */
        private static boolean isBold(Element element) {
            if (!element.normalName().equals("p") || element.parents().is("li")) return false;
            var bold = element.selectFirst("strong, b");
            return bold != null && !bold.text().isBlank() && bold.text().equals(element.text());
        }

        private void end() {
            var words = line.toString()
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            line.setLength(0);
            if (words.isEmpty()) return;
            out.append(words.matches("^[-•*·].*") ? "" : before).append(words).append('\n');
            before = "";
        }

        String text() {
            end();
            return out.toString().strip();
        }
    }
}

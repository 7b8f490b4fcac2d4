package dev.sartor.tailoring.report.html;

import java.util.List;
import java.util.stream.Collectors;

/** Markup that is safe by construction: whatever was not written here is escaped when it comes in. */
record Html(String source) implements Part {
    static final Html NOTHING = new Html("");

    /** Our own words. */
    static Html text(String words) {
        return new Html(escape(words));
    }

    /** Words of a person, a posting or a file: escaped, and kept from turning the direction of what stands around them. */
    static Html words(String words) {
        return el("bdi", text(words));
    }

    /** An element with its attributes and content, in the order given. */
    static Html el(String tag, Part... parts) {
        var attributes = new StringBuilder();
        var content = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Attribute a ->
                    attributes
                            .append(' ')
                            .append(a.name())
                            .append("=\"")
                            .append(escape(a.value()))
                            .append('"');
                case Html html -> content.append(html.source());
            }
        }
        return new Html("<" + tag + attributes + ">" + content + "</" + tag + ">");
    }

    static Html all(List<Html> parts) {
        return new Html(parts.stream().map(Html::source).collect(Collectors.joining()));
    }

    static Html all(Html... parts) {
        return all(List.of(parts));
    }

    /** Parts with a comma between them. */
    static Html listed(List<Html> parts) {
        return new Html(parts.stream().map(Html::source).collect(Collectors.joining(", ")));
    }

    /** A link out, only where it leads to a page or a mailbox; anything else stays words. */
    static Html link(String uri, String label) {
        if (!uri.matches("(?i)(https?://|mailto:).+")) return words(label);
        return el("a", Attribute.attr("href", uri), Attribute.attr("rel", "noreferrer noopener"), words(label));
    }

    /** Characters that mean something to HTML, and controls that it does not allow. */
    private static String escape(String words) {
        if (words.chars().allMatch(Html::isPlain)) return words;
        var out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                default -> {
                    if (!forbidden(c)) out.appendCodePoint(c);
                }
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || " .,-/#:()".indexOf(c) >= 0;
    }

    private static boolean forbidden(int c) {
        boolean noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return Character.isISOControl(c) || noncharacter || (c >= 0xd800 && c <= 0xdfff);
    }
}

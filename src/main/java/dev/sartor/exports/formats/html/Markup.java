package dev.sartor.exports.formats.html;

import dev.sartor.model.draft.Line;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTML that grows; whatever words go in come out as these words (HTML Living Standard, 13.3). */
final class Markup {
    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|tel:)[^\\s<>\\\\]+");
    private final StringBuilder out = new StringBuilder(8000);

    /** Markup as it is; never anything that came from outside. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String words) {
        words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").codePoints().forEach(this::character);
        return this;
    }

    private void character(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                boolean nothing = (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe;
                if (!nothing) out.appendCodePoint(c);
            }
        }
    }

    /** An element of a class around a line; nothing for no line. */
    Markup element(String name, String css, @Nullable Line line) {
        if (line == null || line.text().isBlank()) return this;
        return raw("<" + name + (css.isEmpty() ? ">" : " class=\"" + css + "\">"))
                .text(line.text())
                .raw("</" + name + ">");
    }

    /** Words that lead somewhere, where that is a web page, a mailbox or a telephone; else the words in a span. */
    Markup link(String css, Line line, @Nullable String uri) {
        if (uri == null || !SAFE_LINK.matcher(uri.toLowerCase(Locale.ROOT)).matches())
            return element("span", css, line);
        return raw("<a class=\"" + css + "\" href=\"")
                .text(uri)
                .raw("\">")
                .text(line.text())
                .raw("</a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

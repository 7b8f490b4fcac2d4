package dev.sartor.exports.formats.docx.packing;

/** XML text that grows; whatever words go in come out as these words. */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private final StringBuilder out;

    private Xml(String beginning) {
        out = new StringBuilder(4000).append(beginning);
    }

    /** A document of its own. */
    public static Xml document() {
        return new Xml(DECLARATION);
    }

    /** A piece to be put into another. */
    public static Xml piece() {
        return new Xml("");
    }

    /** Markup as it is; never anything that came from outside. */
    public Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    public Xml number(long value) {
        out.append(value);
        return this;
    }

    /** Words, for between tags and in attributes alike; characters that XML cannot carry are left out (XML 1.0, 2.2). */
    public Xml text(String words) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (allowed(c)) out.appendCodePoint(c);
                }
            }
        }
        return this;
    }

    /** An empty element with one attribute {@code w:val}. */
    public Xml value(String element, long value) {
        return raw("<w:" + element + " w:val=\"").number(value).raw("\"/>");
    }

    public boolean isEmpty() {
        return out.isEmpty();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0x9f) && (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package dev.sartor.exports.formats.tex;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as TeX source that sets those words and does nothing else. */
final class TexText {
    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|tel:)[^\\s<>\\\\]+");

    /** Characters that some fonts join to others: dashes of hyphens, curly quotes of straight ones. */
    private static final String JOINING = "-'`,<>!?\"";

    private TexText() {}

    static String of(String words) {
        var text = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        var out = new StringBuilder(text.length() + 16);
        int before = 0;
        for (int c : text.codePoints().toArray()) {
            if (before != 0 && JOINING.indexOf(before) >= 0 && JOINING.indexOf(c) >= 0) out.append("{}");
            out.append(escaped(c));
            before = c;
        }
        return out.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + (char) c;
            // a hyphen that no line may end at
            case 0x2011 -> "\\mbox{-}";
            case 0x2010 -> "-";
            case 0x00a0 -> "~";
            case 0x00ad -> "\\-";
            case '[', ']' -> "{" + (char) c + "}";
            default ->
                c == 0xfeff || (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe ? "" : Character.toString(c);
        };
    }

    /** Words that lead somewhere, where that is a web page, a mailbox or a telephone; else the words alone. */
    static String link(String source, @Nullable String uri) {
        if (uri == null || !SAFE_LINK.matcher(uri.toLowerCase(Locale.ROOT)).matches()) return source;
        return "\\href{" + address(uri) + "}{" + source + "}";
    }

    /** Letters, digits and what means nothing to TeX as they are, the rest in percent signs (RFC 3986, 2.1). */
    private static String address(String uri) {
        var out = new StringBuilder();
        for (byte b : uri.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ":/?=.,+;@-".indexOf(c) >= 0);
            if (plain) out.append(c);
            else if (c == '#' || c == '%' || c == '&' || c == '_')
                out.append('\\').append(c);
            else out.append("\\%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}

package dev.sartor.exports.formats.md;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as Markdown source that reads as those words (CommonMark 0.31.2, 2.4 "Backslash escapes" and 4 "Leaf blocks"). */
final class MdText {
    /** What means something anywhere in a line. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>~]");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,32};)");

    /** What would open a heading, a list, a rule or an underline at a line's beginning. */
    private static final Pattern OPENS_BLOCK = Pattern.compile("^([#+=-])");

    private static final Pattern OPENS_NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|tel:)[^\\s<>\\\\]+");

    private MdText() {}

    /** Words within a line. */
    static String inline(String words) {
        var oneLine = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return ENTITY.matcher(INLINE.matcher(oneLine).replaceAll("\\\\$0")).replaceAll("\\\\&");
    }

    /** Words that begin a line. */
    static String block(String words) {
        var escaped = OPENS_BLOCK.matcher(inline(words)).replaceFirst("\\\\$1");
        return OPENS_NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** Words that lead somewhere, where that is a web page, a mailbox or a telephone; else the words alone. */
    static String link(String words, @Nullable String uri) {
        if (uri == null || words.isBlank()) return inline(words);
        if (!SAFE_LINK.matcher(uri.toLowerCase(Locale.ROOT)).matches()) return inline(words);
        return "[" + inline(words) + "](<" + uri + ">)";
    }
}

package dev.sartor.rendering.lines.words;

import java.util.Locale;
import java.util.Map;

/**
 * Straight quotation marks are painted as the language writes them. Only the glyphs change: the text behind them stays
 * what the person wrote, letter for letter, so that it reads back as it went in.
 */
public final class Quotes {
    /** Opening and closing double, opening and closing single. */
    private static final String DEFAULT = "“”‘’";

    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            Map.entry("de", "„“‚‘"),
            Map.entry("cs", "„“‚‘"),
            Map.entry("sk", "„“‚‘"),
            Map.entry("pl", "„”‚’"),
            Map.entry("fr", "«»‘’"),
            Map.entry("it", "«»‘’"),
            Map.entry("es", "«»‘’"),
            Map.entry("pt", "«»‘’"),
            Map.entry("uk", "«»‘’"),
            Map.entry("ru", "«»‘’"),
            Map.entry("nb", "«»‘’"),
            Map.entry("sv", "””’’"),
            Map.entry("fi", "””’’"));

    private Quotes() {}

    /** The marks of a language, by its primary subtag. */
    public static String of(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) end++;
        return BY_LANGUAGE.getOrDefault(tag.substring(0, end), DEFAULT);
    }

    /** The text as it is painted, of the same length. */
    public static String shown(String text, String marks) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) return text;
        var out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') out.setCharAt(i, marks.charAt(opens(text, i) ? 0 : 1));
            if (c == '\'') out.setCharAt(i, single(text, i, marks));
        }
        return out.toString();
    }

    private static boolean opens(String text, int i) {
        if (i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1))) return false;
        if (i == 0) return true;
        char before = text.charAt(i - 1);
        return Character.isWhitespace(before) || "([{–—-/\"'".indexOf(before) >= 0;
    }

    /** An apostrophe, unless another closes what it opens ("rock 'n' roll" is read as two apostrophes' work). */
    private static char single(String text, int i, String marks) {
        boolean quoted = opens(text, i) && Character.isLetter(text.charAt(i + 1)) && text.indexOf('\'', i + 1) > 0;
        if (quoted) return marks.charAt(2);
        boolean inWord = i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return inWord ? '’' : text.indexOf('\'') < i ? marks.charAt(3) : '’';
    }
}

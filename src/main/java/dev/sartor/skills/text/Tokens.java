package dev.sartor.skills.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words; "C++", "C#" and ".NET" are words, "Node.js" and "front-end" are two. */
public final class Tokens {
    private static final List<String> COMPOUND_ENDS =
            List.of("kenntnisse", "kenntnissen", "erfahrung", "erfahrungen", "entwickler", "entwicklung");

    private final String text;
    private final List<Token> out = new ArrayList<>();
    private int reached;
    private int lineStart;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        return new Tokens(text).cut(Integer.MAX_VALUE);
    }

    /** The words that the text begins with, so many or one more. */
    public static List<Token> first(String text, int count) {
        return new Tokens(text).cut(count);
    }

    private List<Token> cut(int enough) {
        for (int i = 0; i < text.length() && out.size() < enough; ) {
            int end = wordEnd(i);
            if (end > i) add(i, end);
            i = Math.max(end, i + 1);
        }
        return out;
    }

    /** Behind the word that begins here, or {@code i} itself where none does. */
    private int wordEnd(int i) {
        char c = text.charAt(i);
        if (c == '&') return i + 1;
        if (c == '.' && dotNet(i)) return i + 4;
        int end = i;
        while (end < text.length() && letter(text.charAt(end))) end++;
        if (end == i) return i;
        if (text.startsWith("++", end)) return end + 2;
        if (end < text.length() && text.charAt(end) == '#' && !letterAt(end + 1)) return end + 1;
        return possessive(end) ? end + 2 : end;
    }

    private boolean dotNet(int i) {
        return (i == 0 || !letter(text.charAt(i - 1)))
                && text.regionMatches(true, i + 1, "net", 0, 3)
                && !letterAt(i + 4);
    }

    private boolean possessive(int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
                && !letterAt(end + 2);
    }

    private boolean letterAt(int i) {
        return i < text.length() && letter(text.charAt(i));
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        int split = compound(start, end);
        if (split > 0) {
            put(start, split);
            put(split, end);
        } else put(start, end);
    }

    private void put(int start, int end) {
        var gap = out.isEmpty() ? Gap.LINE : Gap.between(text, reached, start, lineLength(start));
        var raw = text.substring(start, end);
        out.add(new Token(start, end, raw, Folding.fold(raw), gap));
        reached = end;
    }

    /** Characters of the line in which the last word ended. */
    private int lineLength(int start) {
        int newline = text.lastIndexOf('\n', start);
        if (newline < reached) return 0;
        while (lineStart < reached) {
            int next = text.indexOf('\n', lineStart);
            if (next < 0 || next >= reached) break;
            lineStart = next + 1;
        }
        return reached - lineStart;
    }

    /** German writes "Excelkenntnisse" as one word; where its second part begins, or 0. */
    private int compound(int start, int end) {
        if (end - start < 11) return 0;
        for (var tail : COMPOUND_ENDS) {
            int cut = end - tail.length();
            if (cut - start >= 3 && text.startsWith(tail, cut)) return cut;
        }
        return 0;
    }
}

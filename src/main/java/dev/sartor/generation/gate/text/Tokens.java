package dev.sartor.generation.gate.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens; the same text, the same tokens, in every locale. */
public final class Tokens {
    private static final String GROUPED = "\\d{1,3}(?:[ \\u202f]\\d{3})+(?:[.,]\\d+)?(?!\\d)";
    private static final Pattern PIECE = Pattern.compile(String.join(
            "|",
            "(?<link>https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w)",
            "(?<date>\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{1,2}/\\d{4}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d))",
            "(?<code>24/7|\\d+:\\d+|\\d+(?:\\.\\d+){2,}|[2-6][DG]\\b|\\d{1,2}/\\d{1,2}(?=-))",
            "(?<number>" + GROUPED + "|\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*)",
            "(?<elided>(?:[cdjlmnstCDJLMNST]|[QqJ]u|jusqu|Jusqu|lorsqu|puisqu)['’](?=\\p{L}{2}))",
            "(?<word>\\.?\\p{L}[\\p{L}\\p{M}\\d²³]*(?:['’&.+#][\\p{L}\\d]+)*(?:[+#]+(?![\\p{L}\\d]))?)",
            "(?<mark>\\S)"));

    private Tokens() {}

    /** @return the tokens in order; offsets count in the folded text */
    public static List<Token> of(String raw) {
        var text = fold(raw);
        var out = new ArrayList<Token>();
        var m = PIECE.matcher(text);
        int end = 0;
        boolean hyphen = false;
        while (m.find()) {
            boolean tight = m.start() == end && m.start() > 0;
            if (isHyphen(text, m)) {
                hyphen = true;
                end = m.end();
                continue;
            }
            add(out, token(m, hyphen && tight, tight));
            hyphen = false;
            end = m.end();
        }
        return List.copyOf(out);
    }

    /** Typographic quotes, odd spaces and dashes made plain; length may change only by soft hyphens and combining marks. */
    public static String fold(String raw) {
        return Normalizer.normalize(raw.replace('\u00a0', '\u202f').replace('\u2009', '\u202f'), Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‑', '-')
                .replace('\u202f', ' ')
                .replace("\u00ad", "");
    }

    private static boolean isHyphen(String text, Matcher m) {
        if (m.group("mark") == null || !m.group().equals("-")) return false;
        boolean before = m.start() > 0 && Character.isLetterOrDigit(text.codePointBefore(m.start()));
        boolean after = m.end() < text.length() && Character.isLetterOrDigit(text.codePointAt(m.end()));
        boolean range = before
                && after
                && Character.isDigit(text.codePointBefore(m.start()))
                && Character.isDigit(text.codePointAt(m.end()));
        return before && after && !range;
    }

    /** Single letters tied by a hyphen belong to their word: e-mail, X-ray, T-SQL, I-80. */
    private static void add(List<Token> out, Token token) {
        var last = out.isEmpty() ? null : out.getLast();
        boolean fuse = last != null
                && token.joined()
                && last.isWord()
                && (token.isWord() || token.isNumber())
                && (last.lower().length() == 1 || token.lower().length() == 1);
        if (!fuse) {
            out.add(token);
            return;
        }
        out.removeLast();
        out.add(new Token(
                Token.Kind.WORD,
                last.text() + "-" + token.text(),
                last.lower() + token.lower(),
                last.start(),
                token.end(),
                last.joined(),
                last.glued(),
                token.possessive()));
    }

    private static Token token(Matcher m, boolean joined, boolean glued) {
        var text = m.group();
        var kind = kind(m);
        var lower = text.toLowerCase(Locale.ROOT);
        boolean possessive = kind == Token.Kind.WORD && (lower.endsWith("'s") || lower.endsWith("s'"));
        if (lower.endsWith("'s")) lower = lower.substring(0, lower.length() - 2);
        if (kind == Token.Kind.WORD && lower.matches("(?:\\p{L}\\.)+\\p{L}")) lower = lower.replace(".", "");
        return new Token(kind, text, lower, m.start(), m.end(), joined, glued, possessive);
    }

    private static Token.Kind kind(Matcher m) {
        if (m.group("number") != null) return Token.Kind.NUMBER;
        if (m.group("date") != null) return Token.Kind.DATE;
        return m.group("mark") != null ? Token.Kind.MARK : Token.Kind.WORD;
    }
}

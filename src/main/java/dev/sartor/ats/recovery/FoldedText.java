package dev.sartor.ats.recovery;

import java.text.Normalizer;

/**
 * Text as it is compared: NFKC (Unicode Standard Annex 15), every run of white space one blank, controls without a glyph
 * gone. A hyphen at a line's end becomes one mark that stands for the hyphen and the line's end, so that running text can
 * be healed where it matters and nowhere else.
 */
record FoldedText(String text) {
    /** Line-end marks: noncharacters, which no text may contain (Unicode Standard, 23.7); one per hyphen. */
    static final String HYPHENS = "-\u2010\u00ad";

    private static final String MARKS = "\ufdd0\ufdd1\ufdd2";
    private static final char SOFT_HYPHEN = '\u00ad';

    /** A text that a machine read, hyphens at line ends marked. */
    static FoldedText read(String raw) {
        return new FoldedText(fold(raw, true));
    }

    /** A field's own text, which has no lines. */
    static FoldedText asked(String raw) {
        return new FoldedText(fold(raw, false));
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** The hyphen that a mark stands for. */
    static char hyphenOf(char mark) {
        return HYPHENS.charAt(MARKS.indexOf(mark));
    }

    static boolean isSoft(char mark) {
        return hyphenOf(mark) == SOFT_HYPHEN;
    }

    private static String fold(String raw, boolean lines) {
        var source = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        var out = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (isSpace(c)) {
                int end = spaceEnd(source, i);
                space(out, lines && breaksLine(source, i, end));
                i = end;
            } else {
                if (isMark(c)) out.append('\ufffd');
                else if (!isInvisible(c)) out.append(c);
                i++;
            }
        }
        return withoutSoftHyphens(out).strip();
    }

    private static void space(StringBuilder out, boolean lineEnd) {
        int last = out.length() - 1;
        int hyphen = last < 1 ? -1 : HYPHENS.indexOf(out.charAt(last));
        if (lineEnd && hyphen >= 0 && Character.isLetterOrDigit(out.charAt(last - 1)))
            out.setCharAt(last, MARKS.charAt(hyphen));
        else out.append(' ');
    }

    private static String withoutSoftHyphens(StringBuilder text) {
        return text.toString().replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private static int spaceEnd(String source, int from) {
        int end = from;
        while (end < source.length() && (isSpace(source.charAt(end)) || isInvisible(source.charAt(end)))) end++;
        return end;
    }

    private static boolean breaksLine(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\n\r\f\u000b\u0085\u2028\u2029".indexOf(source.charAt(i)) >= 0) return true;
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Marks of direction, zero-width spaces and joins, byte order marks. */
    private static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff';
    }
}

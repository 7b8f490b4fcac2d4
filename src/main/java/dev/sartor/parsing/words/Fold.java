package dev.sartor.parsing.words;

import java.text.Normalizer;
import java.util.Locale;

/** Brings writings that mean the same to one form. */
public final class Fold {
    /** Signs that may begin what is meant, besides letters and digits. */
    private static final String BEGIN = "@(";

    private static final String END = ".+#)\"״'%";

    private Fold() {}

    /** Lower case, one kind of quotes and spaces, widths folded (NFKC). */
    public static String of(String text) {
        var out = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('`', '\'')
                .replace('״', '"');
        return spaced(out).strip();
    }

    /** One blank for any number of them, and no stretched Arabic letters; by hand, since all text comes by here again and again. */
    private static String spaced(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ـ') continue;
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (!space) out.append(c);
            else if (!blank) out.append(' ');
            blank = space;
        }
        return out.toString();
    }

    /** The same without signs before and behind. */
    public static String bare(String text) {
        return bareOf(of(text));
    }

    /** The same of what is folded already. */
    static String bareOf(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && isSign(folded.codePointAt(from), BEGIN))
            from += Character.charCount(folded.codePointAt(from));
        while (to > from && isSign(folded.codePointBefore(to), END))
            to -= Character.charCount(folded.codePointBefore(to));
        return folded.substring(from, to);
    }

    private static boolean isSign(int c, String but) {
        if (Character.isLetter(c) || but.indexOf(c) >= 0) return false;
        int type = Character.getType(c);
        return type != Character.DECIMAL_DIGIT_NUMBER
                && type != Character.LETTER_NUMBER
                && type != Character.OTHER_NUMBER;
    }
}

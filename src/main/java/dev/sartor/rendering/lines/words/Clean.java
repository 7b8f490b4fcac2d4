package dev.sartor.rendering.lines.words;

import java.text.Normalizer;

/**
 * Text as it is set: composed (NFC), every run of white space one space, no control characters, no towers of marks over a
 * letter.
 */
public final class Clean {
    /** No script puts more marks on a letter; towers of them would be painted over the lines above. */
    private static final int MOST_MARKS = 5;

    private Clean() {}

    public static String text(String text) {
        if (plain(text)) return text;
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        int marks = 0;
        for (int at = 0; at < composed.length(); ) {
            int c = composed.codePointAt(at);
            at += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            boolean space = Character.isWhitespace(c) || c == 0x2028 || c == 0x2029;
            if (!space) {
                if (Character.getType(c) != Character.CONTROL && marks <= MOST_MARKS) out.appendCodePoint(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    private static boolean plain(String text) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > 0x2ff && (c < 0x2010 || c > 0x2027)) || (c >= 0x7f && c < 0xa0)) return false;
            if (c == ' ' && last == ' ') return false;
            last = c;
        }
        return true;
    }
}

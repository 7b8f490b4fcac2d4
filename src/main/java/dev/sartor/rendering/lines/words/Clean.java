package dev.sartor.rendering.lines.words;

import java.text.Normalizer;

/** Text as it is set: composed (NFC), every run of white space one space, no control characters. */
public final class Clean {
    private Clean() {}

    public static String text(String text) {
        if (plain(text)) return text;
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || c == 0x2028 || c == 0x2029;
            if (!space) {
                if (Character.getType(c) != Character.CONTROL) out.appendCodePoint(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') out.append(' ');
        });
        return out.toString();
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

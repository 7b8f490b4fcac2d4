package dev.sartor.llm.untrusted;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from outside without what nobody sees, and not longer than is read. */
public final class Plain {
    /** Characters of one document that a model is shown. */
    public static final int LONGEST = 10_000;

    /**
     * What has no shape of its own: controls but tab and line feed, format characters (zero widths, directions, tags), what is
     * unassigned, private or half a pair, variation selectors, and letters that are blank (Unicode 16, General_Category and
     * Default_Ignorable_Code_Point).
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n"
            + "]]|\\p{Cf}|\\p{Cn}|\\p{Co}|\\p{Cs}|[\\uFE00-\\uFE0F\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\u2800]"
            + "|[\\x{E0100}-\\x{E01EF}]|[\\u180B-\\u180F]");

    private Plain() {}

    /** As a model may read it: composed, seen, at most {@link #LONGEST} characters and no half of a pair at the end. */
    public static String of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return cut(UNSEEN.matcher(composed).replaceAll(""), LONGEST);
    }

    /** At most so many characters, ended at a line or a word where one is near. */
    public static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        int space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        return text.substring(0, space > end - 200 ? space : end);
    }
}

package dev.sartor.rendering.lines.words;

import java.lang.Character.UnicodeScript;

/**
 * Where lines of Chinese and Japanese may end: between any two signs, but not before what closes and not behind what
 * opens (UAX #14, classes CL, CP, EX, NS, CJ, OP; JIS X 4051). Korean ends its lines at spaces.
 */
public final class Signs {
    private static final String NEVER_FIRST =
            "、。，．,.;:!?：；！？」』）］｝〉》】〕〗〙｣)]}»›”’％％‰℃°・·‐゠–〜～ー々〻ヽヾゝゞ" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ…‥—年月日";

    private static final String NEVER_LAST = "「『（［｛〈《【〔〖〘｢([{«‹“‘￥＄＃№";

    /** Signs that count what the number before them tells stay with it; on their own they may begin a line. */
    private static final String COUNTERS = "年月日";

    private static final int FIRST = 0x2e80;

    private Signs() {}

    /** True when the text may have signs at all; most texts have none. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST) return true;
        return false;
    }

    /** True when a line may end before {@code i}, which lies inside the text. */
    public static boolean part(String text, int i) {
        int before = text.codePointBefore(i);
        int after = text.codePointAt(i);
        if (Character.isLowSurrogate(text.charAt(i)) || !(is(before) || is(after))) return false;
        if (NEVER_LAST.indexOf(before) >= 0 || combines(after)) return false;
        if (COUNTERS.indexOf(after) >= 0) return !Character.isDigit(before);
        return NEVER_FIRST.indexOf(after) < 0;
    }

    private static boolean is(int c) {
        if (c < FIRST) return false;
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff65) || (c >= 0xffe0 && c <= 0xffe6);
        };
    }

    private static boolean combines(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 0x3099 || c == 0x309a;
    }
}

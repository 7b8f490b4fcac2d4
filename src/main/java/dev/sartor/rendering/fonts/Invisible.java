package dev.sartor.rendering.fonts;

/** Characters that steer the setting and are never seen: joiners, directions, variation selectors, soft hyphens. */
public final class Invisible {
    private Invisible() {}

    /** True of a text of which nothing would be seen: empty, spaces, characters that only steer. */
    public static boolean all(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || is(c));
    }

    public static boolean is(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.CONTROL
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || codePoint == 0x034f
                || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
    }
}

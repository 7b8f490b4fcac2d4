package dev.sartor.rendering.fonts;

/** Characters that steer the setting and are never seen: joiners, directions, variation selectors, soft hyphens. */
public final class Invisible {
    private Invisible() {}

    public static boolean is(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.CONTROL
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || codePoint == 0x034f
                || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
    }
}

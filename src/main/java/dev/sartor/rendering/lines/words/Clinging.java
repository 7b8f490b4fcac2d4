package dev.sartor.rendering.lines.words;

/** Words that one would rather not part: a number from what it counts, a single letter from what follows. */
public final class Clinging {
    private static final double LETTER = 10;
    private static final double NUMBER = 7;
    private static final double UNIT = 500;

    private Clinging() {}

    /** What a line's end between the two words costs beside the rest. */
    public static double penalty(String word, String next) {
        boolean afterNumber = Character.isDigit(word.charAt(word.length() - 1));
        if (next.length() == 1 || next.startsWith("%")) return afterNumber ? UNIT : dash(next);
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) return LETTER;
        if (afterNumber && Character.isLowerCase(next.charAt(0))) return NUMBER;
        return Character.isDigit(next.charAt(0)) ? NUMBER / 2 : 0;
    }

    /** A dash stands at a line's end rather than at the next one's beginning. */
    private static double dash(String next) {
        char c = next.charAt(0);
        return c == '–' || c == '—' || c == '-' ? LETTER * 2 : 0;
    }
}

package dev.sartor.rendering.lines.words;

/** Where a word may be parted without a hyphen: after a hyphen, dash or slash between letters, never in an address. */
public final class Seams {
    private Seams() {}

    /** True when a line may end before {@code i} in the word from {@code from} to {@code to}. */
    public static boolean after(String text, int from, int i, int to) {
        char mark = text.charAt(i - 1);
        if (mark != '-' && mark != '–' && mark != '—' && mark != '/' && mark != '‐') return false;
        return letters(text, from, i - 1) && letters(text, i, Math.min(to, i + 2));
    }

    private static boolean letters(String text, int from, int to) {
        if (to - from < 2) return false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '’' && c != '\'' && c != '(') return false;
        }
        return true;
    }
}

package dev.sartor.generation.gate.text;

/**
 * One word, number or mark of a text.
 *
 * @param text as written
 * @param lower in lower case, apostrophes straight, a possessive's s cut off
 * @param joined true when a hyphen, not a space, ties it to the token before
 * @param glued true when nothing stands between it and the token before
 * @param possessive true for "team's"
 */
public record Token(
        Kind kind, String text, String lower, int start, int end, boolean joined, boolean glued, boolean possessive) {
    /** What sort of token it is. */
    public enum Kind {
        WORD,
        NUMBER,
        /** A date in digits: 2021-03, 03/2021, 12.03.2021. */
        DATE,
        MARK
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** True for a word that begins with a capital letter. */
    public boolean isCapital() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** True for a word written as only a technical name is: an inner capital, a digit or a sign in it, or all capitals. */
    public boolean isTechnical() {
        if (!isWord()) return false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c) || c == '+' || c == '#') return true;
        }
        return text.startsWith(".");
    }
}

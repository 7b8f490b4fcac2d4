package dev.sartor.skills.text;

/** What stands between two words; the strongest mark decides. */
public enum Gap {
    /** Nothing at all ("R&D"). */
    TIGHT,
    SPACE,
    HYPHEN,
    DOT,
    SLASH,
    CLOSE,
    OPEN,
    LIST,
    COLON,
    STOP,
    LINE;

    /** True where one name may go on across it. */
    public boolean insideName() {
        return compareTo(SLASH) <= 0;
    }

    /** True where an item of a list may begin after it. */
    public boolean opensItem() {
        return this == SLASH || this == OPEN || this == LIST || this == COLON || this == LINE;
    }

    /** True where an item of a list may end before it. */
    public boolean closesItem() {
        return this == SLASH || this == CLOSE || this == LIST || this == STOP || this == LINE || this == OPEN;
    }

    /** True where a sentence ends. */
    public boolean endsSentence() {
        return this == STOP || this == LINE;
    }

    /** @param line how many characters the line before has so far; a long one was wrapped, a short one ended */
    static Gap between(String text, int from, int to, int line) {
        if (from == to) return TIGHT;
        var gap = from + 1 == to ? tight(text, from) : SPACE;
        for (int i = from; i < to; i++) {
            var next = mark(text, i, line);
            if (next.compareTo(gap) > 0) gap = next;
        }
        return gap;
    }

    private static Gap tight(String text, int at) {
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '\u2019' -> HYPHEN;
            case '.' -> DOT;
            default -> SPACE;
        };
    }

    private static Gap mark(String text, int at, int line) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (c) {
            case '\n' -> line >= 50 && (Character.isLetterOrDigit(next) || next == '(') ? SPACE : LINE;
            case '.', '!', '?' -> Character.isWhitespace(next) ? STOP : SPACE;
            case ':' -> COLON;
            case ',', ';', '|', '•', '·', '–', '—', '…', '→', '=', '<', '>', '%', '€', '$', '£', '\t' -> LIST;
            case '+' -> at > 0 && Character.isDigit(text.charAt(at - 1)) ? SPACE : LIST;
            case '-' -> Character.isWhitespace(next) ? LIST : SPACE;
            case '(', '[', '{' -> OPEN;
            case ')', ']', '}' -> CLOSE;
            case '/', '\\' -> SLASH;
            default -> SPACE;
        };
    }
}

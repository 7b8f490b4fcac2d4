package dev.sartor.exports.formats.pdf.fonts;

/** Which texts of one glyph can be said letter by letter. */
final class Ligatures {
    /** No ligature that a font of ours makes has more letters. */
    private static final int MOST_LETTERS = 4;

    private Ligatures() {}

    /** True for two letters and more of a script that runs from left to right without marks. */
    static boolean parts(String text) {
        if (text.length() < 2 || text.length() > MOST_LETTERS) return false;
        for (int i = 0; i < text.length(); i++) if (!letter(text.charAt(i))) return false;
        return true;
    }

    private static boolean letter(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Character.isLetter(c);
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> true;
            default -> c == '-' || c == '>' || c == '=';
        };
    }
}

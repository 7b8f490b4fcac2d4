package dev.sartor.rendering.template;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.fonts.Fallbacks;
import java.text.Bidi;
import java.util.Locale;

/**
 * How a run of text looks.
 *
 * @param size points
 * @param leading points from baseline to baseline
 * @param colour 0xRRGGBB
 * @param tracking thousandths of the em put after every letter
 * @param upper true to set capitals for small letters where the font has no small capitals
 */
public record Look(Face face, double size, double leading, int colour, int tracking, boolean upper) {
    /** The same in another colour. */
    public Look coloured(int rgb) {
        return new Look(face, size, leading, rgb, tracking, upper);
    }

    Look leaded(double factor) {
        return new Look(face, size, leading * factor, colour, tracking, upper);
    }

    /** The same larger or smaller, its leading too. */
    public Look scaled(double factor) {
        return new Look(face, size * factor, leading * factor, colour, tracking, upper);
    }

    /** A length in points for one given in thousandths of the em. */
    public double points(int thousandths) {
        return thousandths * size / 1000;
    }

    /** The text as it is shaped: in capitals where small letters are set so, one for one, else as it is. */
    public String shown(String text) {
        if (!upper) return text;
        var capitals = text.toUpperCase(Locale.ROOT);
        return capitals.length() == text.length() ? capitals : text;
    }

    /** The width of a text set on one line, in points. */
    public double width(String text) {
        int width = 0;
        var by = face;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space == at ? at + 1 : space < 0 ? text.length() : space;
            var word = shown(text.substring(at, end));
            if (space != at) by = by(word);
            width += width(space == at ? by : face, word);
            at = end;
        }
        return points(width);
    }

    /** The face of the spaces behind a word: its own where it goes from right to left. */
    private Face by(String word) {
        return leftward(word) ? Fallbacks.split(word, face, "").getLast().face() : face;
    }

    private int width(Face by, String word) {
        var shaped = by.shape(word);
        if (shaped.missing().isEmpty()) return shaped.width() + tracking * shaped.size();
        int width = 0;
        for (var piece : Fallbacks.split(word, by, ""))
            width += piece.face().shape(piece.text(), leftward(piece.text())).width();
        return width;
    }

    private static boolean leftward(String word) {
        return Bidi.requiresBidi(word.toCharArray(), 0, word.length());
    }

    /** The same without space between letters: scripts whose letters join would come apart. */
    public Look joined() {
        return tracking == 0 ? this : new Look(face, size, leading, colour, 0, upper);
    }
}

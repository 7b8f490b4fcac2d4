package dev.sartor.rendering.template;

import dev.sartor.rendering.fonts.Face;
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

    Look scaled(double factor) {
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
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space == at ? at + 1 : space < 0 ? text.length() : space;
            var shaped = face.shape(shown(text.substring(at, end)));
            width += shaped.width() + tracking * shaped.size();
            at = end;
        }
        return points(width);
    }
}

package dev.sartor.rendering.fonts;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The measures of a font, in thousandths of the em, up positive.
 *
 * @param italicAngle degrees, negative for a font that leans right
 * @param box left, bottom, right, top of all its glyphs
 */
public record FontMetrics(
        String postScriptName,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        double italicAngle,
        int weight,
        Box box) {
    /** A rectangle around glyphs. */
    public record Box(int left, int bottom, int right, int top) {}

    static FontMetrics of(TrueTypeFont font) throws IOException {
        double k = 1000.0 / font.getUnitsPerEm();
        var os2 = font.getOS2Windows();
        var head = font.getHeader();
        var box = new Box(
                scaled(head.getXMin(), k),
                scaled(head.getYMin(), k),
                scaled(head.getXMax(), k),
                scaled(head.getYMax(), k));
        return new FontMetrics(
                font.getName(),
                scaled(os2.getTypoAscender(), k),
                scaled(os2.getTypoDescender(), k),
                scaled(os2.getCapHeight(), k),
                scaled(os2.getHeight(), k),
                font.getPostScript().getItalicAngle(),
                os2.getWeightClass(),
                box);
    }

    private static int scaled(int units, double factor) {
        return (int) Math.round(units * factor);
    }
}

package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.packing.WordFont;
import dev.sartor.exports.formats.docx.packing.Xml;
import dev.sartor.rendering.fonts.Feature;
import dev.sartor.rendering.template.Look;
import java.util.Locale;

/** A look as run properties (ECMA-376-1:2016, 17.3.2). */
final class RunLook {
    /** A letter's width in parts of the size, on average over the families that we have. */
    private static final double LETTER = 0.46;

    private RunLook() {}

    /** The inner properties, in the schema's order. */
    static String xml(Look look) {
        var font = WordFont.of(look.face().file());
        var features = look.face().features();
        var out = Xml.piece().raw("<w:rFonts w:ascii=\"").text(font.family());
        out.raw("\" w:hAnsi=\"").text(font.family()).raw("\" w:cs=\"").text(font.family());
        out.raw("\"/>");
        if (font.bold()) out.raw("<w:b/><w:bCs/>");
        if (font.italic()) out.raw("<w:i/><w:iCs/>");
        if (look.upper()) out.raw("<w:caps/>");
        if (features.contains(Feature.SMALL_CAPS)) out.raw("<w:smallCaps/>");
        out.raw("<w:color w:val=\"" + colour(look.colour()) + "\"/>");
        long tracking = tracking(look);
        if (tracking != 0) out.value("spacing", tracking);
        out.value("sz", halves(look)).value("szCs", halves(look));
        out.raw("<w14:ligatures w14:val=\"standard\"/>");
        if (features.contains(Feature.LINING)) out.raw("<w14:numForm w14:val=\"lining\"/>");
        if (features.contains(Feature.OLD_STYLE)) out.raw("<w14:numForm w14:val=\"oldStyle\"/>");
        if (features.contains(Feature.TABULAR)) out.raw("<w14:numSpacing w14:val=\"tabular\"/>");
        return out.toString();
    }

    /** Six hexadecimal digits. */
    static String colour(int rgb) {
        return "%06X".formatted(rgb).toUpperCase(Locale.ROOT);
    }

    /** Word processors know sizes in half points only. */
    private static long halves(Look look) {
        return Math.round(look.size() * 2);
    }

    /** In twentieths of a point; makes up for what rounding the size did to the breadth of a line. */
    private static long tracking(Look look) {
        double own = look.tracking() * look.size() / 1000;
        return Math.round(20 * (own + (look.size() - halves(look) / 2.0) * LETTER));
    }

    /** The height that a line has by itself, in points (OpenType's typographic ascender and descender). */
    static double natural(Look look) {
        var metrics = look.face().file().metrics();
        return (metrics.ascent() - metrics.descent()) / 1000.0 * halves(look) / 2;
    }
}

package dev.sartor.extraction.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What a document's fonts are called, how heavy they are, and what their codes mean. */
final class Fonts {
    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|demi|extrabd|cmbx|cmssbx|-bd|medi$|sfbx|ecbx", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITALIC = Pattern.compile(
            "italic|oblique|slant|cmti|cmsl|-it$|-it-|boldit|regularit|ecti|sfti", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURES =
            Pattern.compile("awesome|icon|glyphicons|fontello|wingding|webding|academicon", Pattern.CASE_INSENSITIVE);
    private static final int SEMIBOLD = 600;

    private final Map<PDFont, Face> faces = new HashMap<>();

    /** Many letters in a row have one font. */
    private @Nullable PDFont last;

    private @Nullable Face lastFace;

    /** @param codes Unicode by code, filled as codes are met */
    record Face(String name, boolean bold, boolean italic, boolean pictures, Map<Integer, String> codes) {}

    Face of(PDFont font) {
        if (font == last && lastFace != null) return lastFace;
        last = font;
        lastFace = faces.computeIfAbsent(font, Fonts::face);
        return lastFace;
    }

    String unicode(PDFont font, int code) {
        return of(font).codes.computeIfAbsent(code, c -> meaning(font, c));
    }

    private static String meaning(PDFont font, int code) {
        try {
            var ligature = ligature(font, code);
            if (ligature != null) return ligature;
            var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
            if (text != null) return text;
        } catch (RuntimeException e) {
            return "";
        }
        return font instanceof PDSimpleFont && code >= ' ' && code < 127 ? String.valueOf((char) code) : "";
    }

    /** Glyphs called "f_i" stand for the letters in their name (Adobe Glyph List Specification, 2). */
    private static @Nullable String ligature(PDFont font, int code) {
        if (!(font instanceof PDSimpleFont simple) || simple.getEncoding() == null) return null;
        var name = simple.getEncoding().getName(code);
        return name != null && name.matches("[a-z](_[a-z])+") ? name.replace("_", "") : null;
    }

    private static Face face(PDFont font) {
        var name = plain(font.getName());
        var descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
        boolean leaning = descriptor != null && descriptor.isItalic();
        return new Face(
                name,
                heavy || BOLD.matcher(name).find(),
                leaning || ITALIC.matcher(name).find(),
                PICTURES.matcher(name).find(),
                new HashMap<>());
    }

    /** Without the tag of a subset ("ABCDEF+"). */
    private static String plain(@Nullable String name) {
        if (name == null) return "";
        int plus = name.indexOf('+');
        return name.substring(plus + 1).toLowerCase(Locale.ROOT);
    }
}

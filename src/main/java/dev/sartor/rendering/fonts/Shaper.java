package dev.sartor.rendering.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HarfBuzz over one face. Features come on by a character map of their own, so that kerning sees the glyphs as painted. */
final class Shaper {
    static final Shaper NONE = new Shaper(null, null);
    private static final int EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static {
        if (System.getProperty("java.awt.headless") == null) System.setProperty("java.awt.headless", "true");
    }

    private final @Nullable Font font;
    private final @Nullable FontFile file;

    private Shaper(@Nullable Font font, @Nullable FontFile file) {
        this.font = font;
        this.file = file;
    }

    static Shaper of(FontFile file, Set<Feature> features) {
        var bytes = Sfnt.unchecked(CharacterMap.with(file, features));
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return new Shaper(
                    font.deriveFont((float) EM)
                            .deriveFont(Map.of(
                                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON)),
                    file);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font system refused " + file + "; is fontconfig there?", e);
        }
    }

    Shaped shape(String word, boolean rightToLeft) {
        if (font == null) throw new IllegalStateException("no font");
        var direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return shaped(word, font.layoutGlyphVector(EXACT, word.toCharArray(), 0, word.length(), direction));
    }

    /** A glyph's outline at 1000 units to the em, y downwards. */
    Shape outline(int glyph) {
        if (font == null) throw new IllegalStateException("no font");
        return font.createGlyphVector(EXACT, new int[] {glyph}).getOutline();
    }

    private Shaped shaped(String word, GlyphVector vector) {
        int count = vector.getNumGlyphs();
        var at = vector.getGlyphPositions(0, count + 1, null);
        var of = vector.getGlyphCharIndices(0, count, null);
        int[] glyphs = new int[count], lefts = new int[count], rises = new int[count], clusters = new int[count];
        var missing = new StringBuilder();
        int n = 0;
        float gone = 0;
        for (int i = 0; i < count; i++) {
            int glyph = vector.getGlyphCode(i);
            if (glyph <= 0 || glyph >= 0xfffe) {
                int codePoint = word.codePointAt(of[i]);
                if (!Invisible.is(codePoint)) missing.appendCodePoint(codePoint);
                gone += at[2 * i + 2] - at[2 * i];
                continue;
            }
            glyphs[n] = glyph;
            clusters[n] = of[i];
            lefts[n] = Math.round(at[2 * i] - gone);
            rises[n++] = -Math.round(at[2 * i + 1]);
        }
        glyphs = Arrays.copyOf(glyphs, n);
        lefts = Arrays.copyOf(lefts, n);
        boolean level = level(rises, n);
        int wider = file != null && level && rising(clusters, n) ? Kerning.loosen(file, glyphs, lefts) : 0;
        return new Shaped(
                glyphs,
                lefts,
                level ? new int[0] : Arrays.copyOf(rises, n),
                Arrays.copyOf(clusters, n),
                Math.round(at[2 * count] - gone) + wider,
                missing.toString());
    }

    /** A glyph for each cluster, from left to right. */
    private static boolean rising(int[] clusters, int n) {
        for (int i = 1; i < n; i++) if (clusters[i] <= clusters[i - 1]) return false;
        return true;
    }

    private static boolean level(int[] rises, int n) {
        for (int i = 0; i < n; i++) if (rises[i] != 0) return false;
        return true;
    }
}

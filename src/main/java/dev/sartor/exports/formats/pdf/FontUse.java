package dev.sartor.exports.formats.pdf;

import dev.sartor.rendering.fonts.FontFile;
import org.jspecify.annotations.Nullable;

/** A font of the document: which glyphs are painted with it and what each says. One glyph says one thing here. */
final class FontUse {
    final FontFile font;
    final GlyphSet glyphs;
    final int number;
    private final @Nullable String[] says;

    FontUse(FontFile font, GlyphSet glyphs, int number) {
        this.font = font;
        this.glyphs = glyphs;
        this.number = number;
        this.says = new @Nullable String[font.glyphCount()];
    }

    /** Notes that a glyph says this. @return false when it says something else already */
    boolean say(int glyph, String text) {
        var said = says[glyph];
        if (said == null) {
            says[glyph] = text;
            glyphs.add(glyph);
            return true;
        }
        return said.equals(text);
    }

    boolean agrees(int glyph, String text) {
        var said = says[glyph];
        return said == null || said.equals(text);
    }

    /** The widths of its glyphs (ISO 32000-1:2008, 9.7.4.3). */
    void widths(Bytes out) {
        boolean open = false;
        for (int g = 0; g < says.length; g++) {
            boolean used = says[g] != null;
            if (used && !open) out.put(' ').number(g).put('[');
            else if (used) out.put(' ');
            else if (open) out.put(']');
            if (used) out.number(font.advance(g));
            open = used;
        }
        if (open) out.put(']');
    }

    /** The map from glyphs to text (9.10.3); a ligature maps to several characters. */
    Bytes toUnicode() {
        var map = new Bytes(4 * 1024);
        map.put("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)");
        map.put("/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
        map.put("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        int left = 0;
        for (var text : says) if (text != null) left++;
        int inBlock = 0;
        for (int g = 0; g < says.length; g++) {
            var text = says[g];
            if (text == null) continue;
            if (inBlock == 0) map.number(Math.min(100, left)).put(" beginbfchar\n");
            map.put('<').hex16(g).put("><");
            for (int i = 0; i < text.length(); i++) map.hex16(text.charAt(i));
            map.put(">\n");
            left--;
            if (++inBlock == 100 || left == 0) {
                map.put("endbfchar\n");
                inBlock = 0;
            }
        }
        return map.put("endcmap CMapName currentdict/CMap defineresource pop end end");
    }
}

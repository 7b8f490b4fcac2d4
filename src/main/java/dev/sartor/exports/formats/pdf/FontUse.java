package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.rendering.fonts.FontFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A font of the document: which glyphs are painted with it and what each says. One glyph says one thing here. Glyphs are
 * called by codes counted up from 1 as they come: few documents need a code beyond one byte, and some readers measure
 * text wrongly where they do.
 */
final class FontUse {
    final FontFile font;
    final GlyphSet glyphs;
    final int number;
    private final int[] codes;
    private final List<Integer> inOrder = new ArrayList<>();
    private final @Nullable String[] says;

    FontUse(FontFile font, GlyphSet glyphs, int number) {
        this.font = font;
        this.glyphs = glyphs;
        this.number = number;
        this.codes = new int[font.glyphCount()];
        this.says = new @Nullable String[font.glyphCount()];
    }

    /** Notes that a glyph says this. @return false when it says something else already */
    boolean say(int glyph, String text) {
        var said = says[glyph];
        if (said == null) {
            says[glyph] = text;
            glyphs.add(glyph);
            inOrder.add(glyph);
            codes[glyph] = inOrder.size();
            return true;
        }
        return said.equals(text);
    }

    /** The code that stands for a glyph in the pages' content. */
    int code(int glyph) {
        return codes[glyph];
    }

    /** From codes to glyphs, two bytes each, code 0 first (ISO 32000-1:2008, 9.7.4.2). */
    byte[] toGlyphs() {
        var map = ByteBuffer.allocate(2 * (inOrder.size() + 1));
        map.putShort((short) 0);
        for (int glyph : inOrder) map.putShort((short) glyph);
        return map.array();
    }

    /** The widths of its glyphs (9.7.4.3). */
    void widths(Bytes out) {
        out.put("1[");
        for (int i = 0; i < inOrder.size(); i++) {
            if (i > 0) out.put(' ');
            out.number(font.advance(inOrder.get(i)));
        }
        out.put(']');
    }

    /** The map from codes to text (9.10.3); a ligature maps to several characters. */
    Bytes toUnicode() {
        var map = new Bytes(4 * 1024);
        map.put("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)");
        map.put("/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
        map.put("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (int from = 0; from < inOrder.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, inOrder.size());
            map.number(to - from).put(" beginbfchar\n");
            for (int i = from; i < to; i++) says(map, i + 1, Objects.requireNonNull(says[inOrder.get(i)]));
            map.put("endbfchar\n");
        }
        return map.put("endcmap CMapName currentdict/CMap defineresource pop end end");
    }

    /** A block of a map has at most so many entries (Adobe Technical Note 5014). */
    private static final int BLOCK = 100;

    private static void says(Bytes map, int code, String text) {
        map.put('<').hex16(code).put("><");
        for (int i = 0; i < text.length(); i++) map.hex16(text.charAt(i));
        map.put(">\n");
    }
}

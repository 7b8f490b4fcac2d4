package dev.sartor.exports.formats.pdf.fonts;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.rendering.fonts.FontFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A font of the document: which glyphs are painted with it and what each says. One glyph says one thing here. Glyphs are
 * called by codes counted up from 1 as they come: few documents need a code beyond one byte, and some readers measure
 * text wrongly where they do. The space's code is 32, where the same readers look for its width.
 *
 * <p>A code says one character. Some readers garble a code that says several, so a ligature's code says its first letter
 * and blank glyphs behind it say the others; they share its width evenly.
 */
public final class FontUse {
    private static final int[] NOTHING = {};
    private static final int SPACE = 32;
    private static final int UNUSED = 0;

    private final FontFile font;
    private final GlyphSet glyphs;
    private final int number;
    private final int[] codes;
    private int free = 1;
    private final List<Integer> inOrder = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final @Nullable String[] says;
    private final Map<Integer, int[]> tails = new HashMap<>();

    FontUse(FontFile font, GlyphSet glyphs, int number) {
        this.font = font;
        this.glyphs = glyphs;
        this.number = number;
        this.codes = new int[font.glyphCount()];
        this.says = new @Nullable String[font.glyphCount()];
        next(UNUSED, "");
        say(font.glyph(' '), " ");
    }

    FontFile font() {
        return font;
    }

    GlyphSet glyphs() {
        return glyphs;
    }

    /** Its number among the document's fonts, from 0. */
    public int number() {
        return number;
    }

    /** Notes that a glyph says this. @return false when it says something else already */
    boolean say(int glyph, String text) {
        var said = says[glyph];
        if (said != null) return said.equals(text);
        says[glyph] = text;
        boolean fresh = glyphs.add(glyph);
        if (Ligatures.parts(text) && (fresh || glyphs.advance(glyph) == first(glyph, text))) part(glyph, text);
        else codes[glyph] = code(glyph, text);
        return true;
    }

    /** The share of a ligature's width that its first letter has; another use of this font may have given it that. */
    private int first(int glyph, String text) {
        return font.advance(glyph) - each(glyph, text) * (text.length() - 1);
    }

    private int each(int glyph, String text) {
        return font.advance(glyph) / text.length();
    }

    private void part(int glyph, String text) {
        int each = each(glyph, text);
        glyphs.narrow(glyph, first(glyph, text));
        codes[glyph] = code(glyph, text.substring(0, 1));
        var tail = new int[text.length() - 1];
        for (int i = 0; i < tail.length; i++) tail[i] = code(glyphs.blank(each), text.substring(i + 1, i + 2));
        tails.put(glyph, tail);
    }

    private int code(int glyph, String text) {
        if (text.equals(" ") && glyph == font.glyph(' ')) {
            while (inOrder.size() <= SPACE) next(UNUSED, "");
            inOrder.set(SPACE, glyph);
            letters.set(SPACE, text);
            return SPACE;
        }
        int code = free;
        while (code < inOrder.size() && inOrder.get(code) != UNUSED) code++;
        free = code + 1;
        if (code == inOrder.size()) next(glyph, text);
        inOrder.set(code, glyph);
        letters.set(code, text);
        return code;
    }

    private void next(int glyph, String text) {
        inOrder.add(glyph);
        letters.add(text);
    }

    /** The code that stands for a glyph in the pages' content. */
    public int code(int glyph) {
        return codes[glyph];
    }

    /** The codes of the blanks that say the rest of a ligature; they belong right behind it. */
    public int[] tail(int glyph) {
        return Objects.requireNonNullElse(tails.get(glyph), NOTHING);
    }

    /** How far a glyph with its tail moves the pen, in thousandths of the em. */
    public int advance(int glyph) {
        return tails.containsKey(glyph) ? font.advance(glyph) : glyphs.advance(glyph);
    }

    /** The code of a space; 0 where the font has none. */
    public int space() {
        return codes[font.glyph(' ')];
    }

    /** The width of a space, in thousandths of the em. */
    public int spaceWidth() {
        return glyphs.advance(font.glyph(' '));
    }

    /** From codes to glyphs, two bytes each, code 0 first (ISO 32000-1:2008, 9.7.4.2). */
    byte[] toGlyphs() {
        var map = ByteBuffer.allocate(2 * inOrder.size());
        for (int glyph : inOrder) map.putShort((short) glyphs.written(glyph));
        return map.array();
    }

    /** The widths of its glyphs (9.7.4.3). */
    void widths(Bytes out) {
        out.put("1[");
        for (int code = 1; code < inOrder.size(); code++) {
            int glyph = inOrder.get(code);
            if (code > 1) out.put(' ');
            out.number(glyph == UNUSED ? 0 : glyphs.advance(glyph));
        }
        out.put(']');
    }

    /** The map from codes to text (9.10.3). */
    Bytes toUnicode() {
        var map = new Bytes(4 * 1024);
        map.put("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)");
        map.put("/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
        map.put("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        int[] said = IntStream.range(1, inOrder.size())
                .filter(code -> inOrder.get(code) != UNUSED)
                .toArray();
        for (int from = 0; from < said.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, said.length);
            map.number(to - from).put(" beginbfchar\n");
            for (int i = from; i < to; i++) says(map, said[i], letters.get(said[i]));
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

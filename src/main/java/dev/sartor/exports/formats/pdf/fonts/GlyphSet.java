package dev.sartor.exports.formats.pdf.fonts;

import dev.sartor.rendering.fonts.FontFile;
import dev.sartor.rendering.fonts.Sfnt;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of a font that a document needs. Glyphs keep their ids, so that what was set is what is written; those not
 * needed are empty. Tables as PDF wants them for a CIDFontType2 (ISO 32000-1:2008, 9.9).
 */
final class GlyphSet {
    private static final int COMPOSITE_WORDS = 0x0001;
    private static final int COMPOSITE_SCALE = 0x0008;
    private static final int COMPOSITE_MORE = 0x0020;
    private static final int COMPOSITE_SCALES = 0x0040;
    private static final int COMPOSITE_MATRIX = 0x0080;

    private final SortedMap<String, byte[]> tables;
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;
    private final BitSet used = new BitSet();
    private final FontFile font;

    /** Widths other than the font's own, in thousandths of the em; those past the last glyph are blanks. */
    private final Map<Integer, Integer> widths = new TreeMap<>();

    private final Map<Integer, Integer> blanks = new TreeMap<>();

    GlyphSet(FontFile font) {
        this.font = font;
        tables = font.tables();
        glyf = ByteBuffer.wrap(table("glyf"));
        loca = ByteBuffer.wrap(table("loca"));
        longOffsets = ByteBuffer.wrap(table("head")).getShort(50) != 0;
        used.set(0);
    }

    private byte[] table(String tag) {
        var table = tables.get(tag);
        if (table == null) throw new IllegalStateException("the font has no table " + tag);
        return table;
    }

    /** @return false when the glyph is here already */
    boolean add(int glyph) {
        if (used.get(glyph)) return false;
        used.set(glyph);
        components(glyph);
        return true;
    }

    /** Gives a glyph another width. */
    void narrow(int glyph, int width) {
        widths.put(glyph, width);
    }

    /** A glyph without ink. @return its id until it is written */
    int blank(int width) {
        int id = blanks.computeIfAbsent(width, _ -> font.glyphCount() + blanks.size());
        widths.put(id, width);
        return id;
    }

    /** A glyph's width in this document, in thousandths of the em. */
    int advance(int glyph) {
        var own = widths.get(glyph);
        return own == null ? font.advance(glyph) : own;
    }

    /** The id under which a glyph is written: blanks take ids that nothing here uses. */
    int written(int glyph) {
        if (glyph < font.glyphCount()) return glyph;
        int id = 0;
        for (int blank = font.glyphCount(); blank <= glyph; blank++) id = used.nextClearBit(id + 1);
        return id;
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(glyph * 4) : (loca.getShort(glyph * 2) & 0xffff) * 2;
    }

    private void components(int glyph) {
        int at = offset(glyph);
        if (offset(glyph + 1) - at < 10 || glyf.getShort(at) >= 0) return;
        at += 10;
        int flags;
        do {
            flags = glyf.getShort(at);
            add(glyf.getShort(at + 2) & 0xffff);
            at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
            if ((flags & COMPOSITE_SCALE) != 0) at += 2;
            else if ((flags & COMPOSITE_SCALES) != 0) at += 4;
            else if ((flags & COMPOSITE_MATRIX) != 0) at += 8;
        } while ((flags & COMPOSITE_MORE) != 0);
    }

    /** The font program. */
    byte[] program() {
        int last = blanks.isEmpty() ? 0 : written(font.glyphCount() + blanks.size() - 1);
        int count = Math.max(used.length(), last + 1);
        int size = 0;
        for (int g = used.nextSetBit(0); g >= 0; g = used.nextSetBit(g + 1)) size += padded(offset(g + 1) - offset(g));
        var glyphs = new byte[size];
        var offsets = ByteBuffer.allocate(4 * (count + 1));
        int at = 0;
        for (int g = 0; g < count; g++) {
            offsets.putInt(at);
            if (!used.get(g)) continue;
            int length = offset(g + 1) - offset(g);
            System.arraycopy(glyf.array(), offset(g), glyphs, at, length);
            at += padded(length);
        }
        offsets.putInt(at);
        var kept = new TreeMap<String, byte[]>();
        for (var tag : new String[] {"cvt ", "fpgm", "prep"}) if (tables.containsKey(tag)) kept.put(tag, table(tag));
        kept.put("glyf", glyphs);
        kept.put("loca", offsets.array());
        kept.put(
                "head",
                ByteBuffer.wrap(table("head").clone()).putShort(50, (short) 1).array());
        kept.put(
                "maxp",
                ByteBuffer.wrap(table("maxp").clone())
                        .putShort(4, (short) count)
                        .array());
        kept.put(
                "hhea",
                ByteBuffer.wrap(table("hhea").clone())
                        .putShort(34, (short) count)
                        .array());
        kept.put("hmtx", advances(count));
        return Sfnt.file(kept);
    }

    private byte[] advances(int count) {
        var from = ByteBuffer.wrap(table("hmtx"));
        int metrics = ByteBuffer.wrap(table("hhea")).getShort(34) & 0xffff;
        var out = ByteBuffer.allocate(4 * count);
        for (int g = 0; g < count; g++) {
            if (!used.get(g)) out.putInt(0);
            else if (g < metrics) out.putInt(from.getInt(4 * g));
            else
                out.putShort(from.getShort(4 * (metrics - 1))).putShort(from.getShort(4 * metrics + 2 * (g - metrics)));
        }
        int em = ByteBuffer.wrap(table("head")).getShort(18);
        widths.forEach((glyph, width) -> out.putShort(4 * written(glyph), (short) Math.round(width * em / 1000f)));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}

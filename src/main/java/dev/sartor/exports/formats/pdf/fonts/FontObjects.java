package dev.sartor.exports.formats.pdf.fonts;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.file.PdfObjects;
import dev.sartor.rendering.fonts.FontFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes fonts: composite, keyed by codes of their own, embedded as subsets (ISO 32000-1:2008, 9.7). */
public final class FontObjects {
    private static final int SERIF = 2;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PdfObjects objects;
    private final Map<FontFile, Integer> programs = new HashMap<>();
    private final Map<FontFile, String> names = new HashMap<>();

    public FontObjects(PdfObjects objects) {
        this.objects = objects;
    }

    /** @return the font's object */
    public int write(FontUse use) {
        var written = programs.get(use.font());
        int descriptor = written == null ? descriptor(use) : written;
        programs.put(use.font(), descriptor);
        var name = names.get(use.font());
        var cid = new Bytes(600)
                .put("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
                .put(String.valueOf(name));
        var glyphs = use.toGlyphs();
        cid.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap ")
                .ref(objects.stream(new Bytes(1), glyphs, glyphs.length));
        cid.put("/FontDescriptor ").ref(descriptor).put("/DW 0/W[");
        use.widths(cid);
        int descendant = objects.put(cid.put("]>>"));
        var map = use.toUnicode();
        int unicode = objects.stream(new Bytes(1), map.array(), map.size());
        var font = new Bytes(200).put("<</Type/Font/Subtype/Type0/BaseFont/").put(String.valueOf(name));
        font.put("/Encoding/Identity-H/DescendantFonts[")
                .ref(descendant)
                .put("]/ToUnicode ")
                .ref(unicode);
        return objects.put(font.put(">>"));
    }

    private int descriptor(FontUse use) {
        var program = use.glyphs().program();
        var name = prefix(program) + "+" + use.font().metrics().postScriptName();
        names.put(use.font(), name);
        var entries = new Bytes(40).put("/Length1 ").number(program.length);
        int file = objects.stream(entries, program, program.length);
        var m = use.font().metrics();
        int flags = SYMBOLIC
                | (m.italicAngle() != 0 ? ITALIC : 0)
                | (use.font().family().contains("serif") ? SERIF : 0);
        var out = new Bytes(300)
                .put("<</Type/FontDescriptor/FontName/")
                .put(name)
                .put("/Flags ")
                .number(flags);
        out.put("/FontBBox[")
                .number(m.box().left())
                .put(' ')
                .number(m.box().bottom())
                .put(' ');
        out.number(m.box().right())
                .put(' ')
                .number(m.box().top())
                .put("]/ItalicAngle ")
                .number(m.italicAngle(), 2);
        out.put("/Ascent ").number(m.ascent()).put("/Descent ").number(m.descent());
        out.put("/CapHeight ").number(m.capHeight()).put("/StemV ").number(m.weight() / 5);
        return objects.put(out.put("/FontFile2 ").ref(file).put(">>"));
    }

    /** Six capitals that tell this subset from another (9.6.4). */
    private static String prefix(byte[] program) {
        var crc = new CRC32();
        crc.update(program);
        long bits = crc.getValue();
        var out = new byte[6];
        for (int i = 0; i < 6; i++) {
            out[i] = (byte) ('A' + bits % 26);
            bits /= 26;
        }
        return new String(out, StandardCharsets.US_ASCII);
    }
}

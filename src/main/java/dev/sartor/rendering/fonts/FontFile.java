package dev.sartor.rendering.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file, parsed: what painters embed and what faces are made from. Lengths are in thousandths of the em. */
public final class FontFile {
    private final String family;
    private final String style;
    private final SortedMap<String, byte[]> tables;
    private final CmapLookup characters;
    private final GsubData substitutions;
    private final int[] advances;
    private final FontMetrics metrics;

    FontFile(String family, String style, byte[] bytes) {
        this.family = family;
        this.style = style;
        this.tables = Sfnt.tables(bytes);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            characters = font.getUnicodeCmapLookup();
            substitutions = font.getGsub() == null
                    ? GsubData.NO_DATA_FOUND
                    : font.getGsub().getGsubData("latn");
            advances = advances(font);
            metrics = FontMetrics.of(font);
        } catch (IOException e) {
            throw new UncheckedIOException("fonts/" + family + "/" + style + " cannot be read", e);
        }
    }

    private static int[] advances(TrueTypeFont font) throws IOException {
        var advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++)
            advances[glyph] = Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
        return advances;
    }

    public String family() {
        return family;
    }

    /** "regular", "italic", "semibold", "bold". */
    public String style() {
        return style;
    }

    public FontMetrics metrics() {
        return metrics;
    }

    /** The file's tables by tag; not to be written to. */
    public SortedMap<String, byte[]> tables() {
        return tables;
    }

    public int glyphCount() {
        return advances.length;
    }

    /** A glyph's own advance, before kerning. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** The glyph of a character; 0 where the font has none. */
    public int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    List<Integer> characters(int glyph) {
        var codes = characters.getCharCodes(glyph);
        return codes == null ? List.of() : codes;
    }

    boolean offers(Feature feature) {
        return substitutions != null && substitutions.isFeatureSupported(feature.tag());
    }

    int substitute(int glyph, Feature feature) {
        if (!offers(feature)) return glyph;
        var script = substitutions.getFeature(feature.tag());
        var one = List.of(glyph);
        return script.canReplaceGlyphs(one) ? script.getReplacementForGlyphs(one) : glyph;
    }

    /** The file again, where these characters no longer lead to a glyph. */
    public byte[] without(Set<Integer> characters) {
        return Sfnt.file(CharacterMap.apart(this, Set.of(), characters));
    }

    /**
     * The same, where small letters lead to small capitals: a program that asks no feature of it reads them as letters. It
     * has the name {@link #smallCapitalsName}.
     *
     * @return nothing where the font has no small capitals
     */
    public Optional<byte[]> smallCapitals(Set<Integer> without) {
        if (!offers(Feature.SMALL_CAPS)) return Optional.empty();
        var capitals = CharacterMap.apart(this, Set.of(Feature.SMALL_CAPS), without);
        capitals.put("name", NameTable.of(smallCapitalsName()));
        return Optional.of(Sfnt.file(capitals));
    }

    /** "EB Garamond SemiBold", as other programs call it. */
    public String name() {
        return NameTable.name(family, style);
    }

    /** "EB Garamond SemiBold Caps". */
    public String smallCapitalsName() {
        return name() + " Caps";
    }

    @Override
    public String toString() {
        return family + "/" + style;
    }
}

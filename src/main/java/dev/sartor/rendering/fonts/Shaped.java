package dev.sartor.rendering.fonts;

/**
 * A word as its glyphs, in the order they are painted. Lengths are in thousandths of the em. The arrays are shared by
 * everyone who sets the word: not to be written to.
 *
 * @param glyphs ids in the font file
 * @param lefts where each glyph begins, kerning included; marks may begin left of the letter before them
 * @param rises how far each glyph stands above the baseline (marks); empty when none does
 * @param clusters for each glyph the index of the first character it stands for
 * @param missing the characters that the font does not have; they have no glyph
 */
@SuppressWarnings("ArrayRecordComponent")
public record Shaped(int[] glyphs, int[] lefts, int[] rises, int[] clusters, int width, String missing) {
    /** How far it is from a glyph to the next. */
    public int advance(int i) {
        return (i + 1 < lefts.length ? lefts[i + 1] : width) - lefts[i];
    }

    public int size() {
        return glyphs.length;
    }
}

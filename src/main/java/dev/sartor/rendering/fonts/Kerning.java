package dev.sartor.rendering.fonts;

/**
 * Keeps letters from moving together or apart so far that machines take the jump for a space between words: OpenPDF does
 * from a space's width divided by 2.3 on, pdftotext from a tenth of the em on; a template's spacing of letters comes on top.
 * What is given up is a few hundredths of the em in pairs such as "Tr", "Yo" and an italic "(f".
 */
final class Kerning {
    private static final double PART_OF_A_SPACE = 0.35;

    /** Thousandths of the em. */
    private static final int MOST_APART = 85;

    private Kerning() {}

    /**
     * Moves glyphs where need be.
     *
     * @param glyphs of a word from left to right, none of them a mark
     * @param lefts where each begins, in thousandths of the em; changed in place
     * @return how much wider the word has become; less than 0 where it is narrower
     */
    static int loosen(FontFile file, int[] glyphs, int[] lefts) {
        int most = (int) (file.advance(file.glyph(' ')) * PART_OF_A_SPACE);
        int wider = 0;
        for (int i = 1; i < glyphs.length; i++) {
            int before = lefts[i] + wider;
            int kern = before - lefts[i - 1] - file.advance(glyphs[i - 1]);
            int kept = Math.clamp(kern, most > 0 ? -most : Integer.MIN_VALUE, MOST_APART);
            wider += kept - kern;
            lefts[i] = before + kept - kern;
        }
        return wider;
    }
}

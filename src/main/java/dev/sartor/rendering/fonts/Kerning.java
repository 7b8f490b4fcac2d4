package dev.sartor.rendering.fonts;

/**
 * Keeps letters from moving together so far that machines take the jump back for a space between words: OpenPDF does from
 * a space's width divided by 2.3 on. What is given up is a few hundredths of the em in pairs such as "Tr" and "Yo".
 */
final class Kerning {
    private static final double PART_OF_A_SPACE = 0.42;

    private Kerning() {}

    /**
     * Moves glyphs right where need be.
     *
     * @param glyphs of a word from left to right, none of them a mark
     * @param lefts where each begins, in thousandths of the em; changed in place
     * @return how much wider the word has become
     */
    static int loosen(FontFile file, int[] glyphs, int[] lefts) {
        int most = (int) (file.advance(file.glyph(' ')) * PART_OF_A_SPACE);
        int wider = 0;
        for (int i = 1; i < glyphs.length; i++) {
            int before = lefts[i] + wider;
            int kern = before - lefts[i - 1] - file.advance(glyphs[i - 1]);
            if (kern < -most && most > 0) wider += -most - kern;
            lefts[i] = before + (kern < -most && most > 0 ? -most - kern : 0);
        }
        return wider;
    }
}

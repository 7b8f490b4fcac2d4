package dev.sartor.cli.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class TexFontsTest {
    private static TrueTypeFont font(String name) throws IOException {
        var bytes = Objects.requireNonNull(TexFonts.all().get(name), name);
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private static void says(CmapLookup map, int character) {
        assertThat(map.getCharCodes(map.getGlyphId(character))).containsExactly(character);
    }

    @Test
    void theHyphenAndTheSpaceSayNothingElse() throws IOException {
        try (var font = font("source-serif-4-regular.ttf")) {
            says(font.getUnicodeCmapLookup(), '-');
            says(font.getUnicodeCmapLookup(), ' ');
        }
    }

    @Test
    void smallCapitalsSayTheSmallLettersAndAreFoundByName() throws IOException {
        try (var font = font("source-serif-4-semibold-caps.ttf")) {
            for (int letter = 'a'; letter <= 'z'; letter++) says(font.getUnicodeCmapLookup(), letter);
            assertThat(font.getUnicodeCmapLookup().getGlyphId('ı')).isNotZero();
            assertThat(font.getNaming().getFontFamily()).isEqualTo("Source Serif 4 SemiBold Caps");
        }
    }
}

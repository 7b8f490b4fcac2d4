package dev.sartor.rendering.lines.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy-phen-ation",
        "en, '(reliability,', '(re-li-a-bil-ity,'",
        "en, associate, as-soc-iate",
        "de, unternehmensberatung, un-ter-neh-mens-be-ra-tung",
        "fr, développement, dé-ve-lop-pe-ment",
        "es, administración, ad-mi-nis-tra-ción"
    })
    void itDividesWhereTheLanguageDoes(String language, String word, String divided) {
        assertThat(divided(language, word)).isEqualTo(divided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kubernetes", "PostgreSQL", "UNESCO", "v1.32.10-beta", "okonjo.example/work", "short", "412,000"
            })
    void namesNumbersAndAddressesStayWhole(String word) {
        assertThat(divided("en", word)).isEqualTo(word);
    }

    @Test
    void aRegionFallsBackToItsLanguageAndAnUnknownLanguageToNone() {
        assertThat(Hyphenator.of("de-AT")).isPresent();
        assertThat(Hyphenator.of("tlh")).isEmpty();
        assertThat(Hyphenator.of("../secret")).isEmpty();
    }

    private static String divided(String language, String word) {
        var out = new StringBuilder(word);
        var at = Hyphenator.of(language).orElseThrow().divisions(word);
        for (int i = at.length - 1; i >= 0; i--) out.insert(at[i], '-');
        return out.toString();
    }
}

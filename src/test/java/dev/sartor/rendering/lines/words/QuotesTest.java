package dev.sartor.rendering.lines.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "en | the team's own | the team’s own",
                "en | said \"no\" twice | said “no” twice",
                "de-CH | sagte \"nein\" (\"nie\") | sagte „nein“ („nie“)",
                "fr | dit \"non\" | dit «non»",
                "en | the '90s and nurses' shifts | the ’90s and nurses’ shifts",
                "en | 5\" pipe | 5” pipe",
            },
            delimiter = '|')
    void marksCurlAsTheLanguageWritesThem(String language, String text, String shown) {
        assertThat(Quotes.shown(text, Quotes.of(language))).isEqualTo(shown).hasSameSizeAs(text);
    }
}

package dev.sartor.postings.asks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.posting.Years;
import dev.sartor.postings.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | 3-5 years of experience | 3 | 5",
                "en | 5+ years in sales | 5 | -",
                "en | at least five years as a nurse | 5 | -",
                "en | two years or more in a kitchen | 2 | -",
                "en | 2 to 4 years' experience | 2 | 4",
                "en | up to 2 years of experience | - | 2",
                "en | Minimum 7 yrs experience | 7 | -",
                "de | mindestens 3 Jahre Berufserfahrung | 3 | -",
                "de | drei bis fünf Jahre Erfahrung | 3 | 5",
                "fr | au moins 5 ans d'expérience | 5 | -",
                "fr | 2 à 3 ans d'expérience | 2 | 3",
                "es | mínimo tres años de experiencia | 3 | -",
                "es | de 2 a 4 años de experiencia | 2 | 4"
            })
    void yearsAreRead(String language, String text, @Nullable Integer min, @Nullable Integer max) {
        assertThat(new YearsReader(Wording.of(language)).find(text).map(YearsReader.Found::years))
                .contains(new Years(min, max));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We were founded 25 years ago",
                "en | The contract ends within two years",
                "en | You are 18 years old",
                "de | Seit 40 Jahren bauen wir Pressen",
                "fr | Depuis 20 ans nous formons",
                "es | Desde hace 30 años"
            })
    void otherYearsAreNotAsked(String language, String text) {
        assertThat(new YearsReader(Wording.of(language)).find(text)).isEmpty();
    }
}

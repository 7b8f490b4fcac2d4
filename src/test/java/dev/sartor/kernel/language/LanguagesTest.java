package dev.sartor.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    /** What a CV and the frame of a letter need; sentences of letters may be missing. */
    private static final List<String> OPTIONAL = List.of("letter.");

    private static final List<String> FRAME = List.of("letter.salutation", "letter.closing", "letter.subject");

    static Stream<Language> languages() {
        return Languages.all().stream().map(Languages::orEnglish);
    }

    @Test
    void theLanguagesThatWePromiseAreThere() {
        assertThat(Languages.all())
                .contains("ar", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt", "uk", "zh");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysAllThatACvNeeds(Language language) {
        var wanted = Languages.orEnglish("en").entries().keySet().stream()
                .filter(key -> FRAME.contains(key) || OPTIONAL.stream().noneMatch(key::startsWith));
        assertThat(language.entries()).containsKeys(wanted.toArray(String[]::new));
        assertThat(language.list("months.short")).hasSize(12);
        assertThat(language.list("months.long")).hasSize(12);
        for (int month = 1; month <= 12; month++)
            assertThat(language.date(new PartialDate(2021, month, null)))
                    .contains("2021")
                    .doesNotContain("{");
        assertThat(language.letterDate(LocalDate.of(2026, 3, 9)))
                .contains("2026")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "مهندسة منصات Kubernetes, ar",
        "מנתחת נתונים SQL, he",
        "数据工程师 Kafka, zh",
        "シニアエンジニア 東京, ja",
        "선임 제품 디자이너, ko",
        "Перекладачка її договорів, uk",
    })
    void aScriptTellsItsLanguage(String text, String language) {
        assertThat(Scripts.language(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"Führte 6 Menschen", "Русский язык и мы", "Ελληνικά", "'2021 – 2023'", "Kubernetes 東"})
    void whatSeveralLanguagesShareTellsNothing(String text) {
        assertThat(Scripts.language(text)).isEmpty();
    }

    @Test
    void onlyArabicAndHebrewGoFromRightToLeft() {
        assertThat(languages().filter(Language::rightToLeft).map(Language::tag)).containsExactly("ar", "he");
    }
}

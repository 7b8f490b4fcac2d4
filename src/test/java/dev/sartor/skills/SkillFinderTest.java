package dev.sartor.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SkillFinderTest {
    private final SkillFinder finder = SkillFinder.standard();

    static Stream<Arguments> negatives() {
        return sentences("negatives.txt");
    }

    static Stream<Arguments> positives() {
        return sentences("positives.txt");
    }

    private static Stream<Arguments> sentences(String file) {
        try (var in = SkillFinderTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new InputStreamReader(in, StandardCharsets.UTF_8)
                    .readAllLines().stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\\|"))
                            .map(cells -> Arguments.of(
                                    cells[0].strip(),
                                    Arrays.stream(cells[1].split(";"))
                                            .map(String::strip)
                                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> ids(String text, String language) {
        return finder.find(text, language).stream().map(Mention::id).toList();
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void anOrdinaryWordIsNoSkill(String sentence, List<String> traps) {
        assertThat(traps).allMatch(trap -> Taxonomy.standard().find(trap).isPresent());
        assertThat(ids(sentence, "en")).doesNotContainAnyElementsOf(traps);
    }

    @ParameterizedTest
    @MethodSource("positives")
    void aSkillInItsContextIsFound(String sentence, List<String> skills) {
        assertThat(ids(sentence, "en")).containsAll(skills);
    }

    @Test
    void thereAreEnoughSentencesToTrustThem() {
        assertThat(negatives()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(positives()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void aMentionKnowsItsPlaceAndWords() {
        var text = "We run React Native apps.";
        var mention = finder.find(text, "en").getFirst();
        assertThat(mention.id()).isEqualTo("react-native");
        assertThat(mention.span().of(text)).isEqualTo(mention.surface()).isEqualTo("React Native");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Gute Kenntnisse in der Buchhaltung, bookkeeping",
        "de, Excelkenntnisse und Java-Kenntnisse, java",
        "de, Erfahrung mit Go und Kubernetes, go",
        "fr, Maîtrise de la comptabilité, accounting",
        "fr, Expérience avec Python et Go, go",
        "es, Experiencia en contabilidad, accounting",
        "es, Conocimientos de Excel y Python, python"
    })
    void otherLanguagesNameSkillsTheirWay(String language, String text, String id) {
        assertThat(ids(text, language)).contains(id);
    }

    @Test
    void wordsOfOneLanguageAreNoSkillsInAnother() {
        assertThat(ids("Trabajamos con personas mayores.", "es")).doesNotContain("personas");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(finder.find("", "en")).isEmpty();
        assertThat(finder.find("—…!?", "en")).isEmpty();
    }
}

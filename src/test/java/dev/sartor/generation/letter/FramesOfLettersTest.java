package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.gate.employer.EmployerWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesOfLettersTest {
    private static final Pattern OURS =
            Pattern.compile("(?:\\w+\\.)?(?:open|apply|ask|task|work|then|with|more|close)(?:-[a-z]+)*\\.\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyPatternAboutTheEmployerIsKnownToTheGate(String language) throws Exception {
        var gate = new EmployerWords("Quellbach", language);
        assertThat(patterns(language))
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(gate.say(pattern.replace("{there}", at(language) + "Quellbach")
                                .replaceAll("\\{\\w+}", "Quellbach")))
                        .as(pattern)
                        .isTrue());
    }

    @Test
    void aPatternThatTheGateDoesNotKnowIsRefused() {
        assertThat(new EmployerWords("Quellbach", "en").say("Everyone knows that Quellbach is best."))
                .isFalse();
    }

    private static String at(String language) {
        return Map.of("de", "bei ", "fr", "chez ", "es", "en ").getOrDefault(language, "at ");
    }

    private static List<String> patterns(String language) throws Exception {
        var words = new Properties();
        try (var in =
                Files.newBufferedReader(Path.of("languages", language, "letter.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> OURS.matcher(key).matches())
                .sorted()
                .map(words::getProperty)
                .toList();
    }
}

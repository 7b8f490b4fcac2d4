package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.gate.Gate;
import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.keeping.TaxonomyNames;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    private static final Pattern OF_THE_PERSON = Pattern.compile(
            "(?:(?:warm|formal)\\.)?(?:who-a|who-b|who-c|deed|alone-deed|was-deed|there-deed|again-deed|been|papers?|spoken|course)(?:-\\w+)*\\.\\d+");
    /** Tables of how words change, which say nothing themselves. */
    private static final Pattern TABLE = Pattern.compile(
            "(?:at|the|name|contact|title\\.(?:feminine|masculine)|object(?:\\.and)?|ask\\.article|deed\\.(?:turn|since)|request)\\.\\d+");

    private static final String POSTING = "Zephyr\nQuartz Works\nbasalt lathes\n";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyPatternThatSpeaksOfThePostingIsKnownToTheGate(String tag) throws IOException {
        assertThat(unknown(tag, reader(tag))).isEmpty();
    }

    @Test
    void aPatternThatTheGateDoesNotKnowIsCaught() throws IOException {
        assertThat(unknown("en", new StringReader("more.1 = We both know that {it}.\nask.1 = you ask for {it}:\n")))
                .containsExactly("more.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void everyLanguageHasPatternsForWhatEnglishLettersSay(String tag) throws IOException {
        var wanted = Set.of(
                "subject",
                "salutation",
                "salutation-unnamed",
                "closing",
                "between",
                "open.1",
                "open-bare.1",
                "who-a.1",
                "apply-a.1",
                "been-now.1",
                "been.1",
                "with-task.1",
                "ask.1",
                "task.1",
                "work.1",
                "then-ask.1",
                "then-task.1",
                "then-work.1",
                "then-said.1",
                "deed.1",
                "deed-noun.1",
                "more.1",
                "more-bare.1",
                "close.1",
                "verbs.present",
                "dull",
                "deed.not");
        assertThat(read(reader(tag)).stringPropertyNames()).containsAll(wanted);
        assertThat(read(reader("en")).stringPropertyNames()).containsAll(wanted);
    }

    private static List<String> unknown(String tag, Reader phrases) throws IOException {
        var gate =
                Gate.of(new Ground(List.of(), Set.of(), POSTING, tag, YearMonth.of(2026, 11)), new TaxonomyNames(tag));
        var properties = read(phrases);
        return new TreeSet<>(properties.stringPropertyNames())
                .stream()
                        .filter(key -> key.matches(".*\\.\\d+")
                                && !OF_THE_PERSON.matcher(key).matches()
                                && !TABLE.matcher(key).matches())
                        .filter(key -> !gate.judge(new Question(
                                        filled(properties.getProperty(key), tag), List.of(), Question.Kind.LETTER))
                                .isProven())
                        .toList();
    }

    private static String filled(String pattern, String tag) {
        var at = Map.of("de", "bei ", "fr", "chez ", "es", "en ").getOrDefault(tag, "at ");
        return pattern.replace("{there}", at + "Quartz Works")
                .replace("{the}", "Quartz Works")
                .replace("{duty}", "basalt lathes")
                .replace("{title}", "Zephyr")
                .replace("{company}", "Quartz Works")
                .replace("{heading}", "Quartz Works")
                .replace("{it}", "basalt lathes");
    }

    private static Reader reader(String tag) throws IOException {
        return new InputStreamReader(
                Objects.requireNonNull(Files.newInputStream(Path.of("languages", tag, "letter.properties"))),
                StandardCharsets.UTF_8);
    }

    private static Properties read(Reader from) throws IOException {
        var properties = new Properties();
        try (from) {
            properties.load(from);
        }
        return properties;
    }
}

package dev.sartor.ats.checks;

import dev.sartor.kernel.language.Languages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What machines look for in a CV, in every language that has data: {@code languages/<tag>/ats.properties}. */
final class Vocabulary {
    private static final List<String> TAGS = Arrays.stream(Locale.getISOLanguages())
            .filter(tag -> Vocabulary.class.getResource(file(tag)) != null)
            .sorted()
            .toList();

    private static final List<Properties> FILES =
            TAGS.stream().map(Vocabulary::read).toList();

    private Vocabulary() {}

    /** Values of every key with this beginning, in lower case. */
    static List<String> words(String keyPrefix) {
        return FILES.stream()
                .flatMap(file -> file.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(keyPrefix))
                        .sorted()
                        .flatMap(key -> split(file.getProperty(key))))
                .distinct()
                .toList();
    }

    /** Section titles that our own pages carry and those that others use, in lower case. */
    static List<String> headings() {
        var ours = TAGS.stream()
                .flatMap(tag -> Languages.find(tag).stream())
                .flatMap(language -> language.entries().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("title."))
                        .map(entry -> entry.getValue().toLowerCase(Locale.ROOT)));
        return Stream.concat(ours, words("heading.").stream()).distinct().toList();
    }

    /** Months of every language, short and long, in lower case. */
    static List<String> months() {
        return TAGS.stream()
                .flatMap(tag -> Languages.find(tag).stream())
                .flatMap(language ->
                        Stream.concat(language.list("months.long").stream(), language.list("months.short").stream()))
                .map(month -> month.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** A pattern that takes any of these words, longest first. */
    static String anyOf(List<String> words) {
        return words.stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> split(String values) {
        return Arrays.stream(values.split(";")).map(word -> word.strip().toLowerCase(Locale.ROOT));
    }

    private static String file(String tag) {
        return "/languages/" + tag + "/ats.properties";
    }

    private static Properties read(String tag) {
        try (var in = Vocabulary.class.getResourceAsStream(file(tag))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sartor.parsing.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of all languages together: a résumé in one language names schools, titles and months in others. The data is
 * in {@code languages/<tag>/reading.properties}.
 */
public final class Vocabulary {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ar", "he", "zh", "ja");

    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        LANGUAGES.forEach(Vocabulary::load);
    }

    private Vocabulary() {}

    /** All words under a key, folded. */
    public static Set<String> words(String key) {
        var out = new TreeSet<String>();
        for (var word : raw(key)) out.add(Fold.of(word));
        return out;
    }

    /** The entries under a key as they stand, language after language. */
    public static List<String> raw(String key) {
        return List.copyOf(WORDS.getOrDefault(key, List.of()));
    }

    /** One language's entries under a key. */
    public static List<String> raw(String key, String language) {
        return List.copyOf(WORDS.getOrDefault(language + ":" + key, List.of()));
    }

    public static List<String> languages() {
        return LANGUAGES;
    }

    private static void load(String tag) {
        try (var in = Vocabulary.class.getResourceAsStream("/languages/" + tag + "/reading.properties")) {
            if (in == null) throw new IllegalStateException("languages/" + tag + " lacks reading.properties");
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var key : new TreeSet<>(properties.stringPropertyNames())) {
                var words = Arrays.stream(properties.getProperty(key).split(";"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
                WORDS.computeIfAbsent(key, k -> new ArrayList<>()).addAll(words);
                WORDS.put(tag + ":" + key, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sartor.matching.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Cuts texts of one language into stems by Snowball's rules, without the words that carry no meaning of their own. */
public final class Stems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*(?:[.'’][\\p{L}\\p{N}]+)*");
    private static final Map<String, Set<String>> STOP_WORDS = new ConcurrentHashMap<>();

    private final String language;
    private final Set<String> stopWords;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Stems(String language) {
        this.language = language;
        this.stopWords = STOP_WORDS.computeIfAbsent(language, Stems::stopWords);
    }

    /** @param language BCP 47; a language without rules keeps its words whole */
    public static Stems of(String language) {
        return new Stems(language.length() < 2 ? "en" : language.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    /** The stems of a text, in its order, with repeats. */
    public List<String> in(String text) {
        var out = new ArrayList<String>();
        var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            if (!stopWords.contains(word)) out.add(known.computeIfAbsent(word, this::stem));
        }
        return out;
    }

    private String stem(String word) {
        var stemmer = stemmer();
        if (stemmer == null || word.length() < 4) return word;
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Snowball's stemmers keep state, so each word gets its own. */
    private @Nullable SnowballStemmer stemmer() {
        return switch (language) {
            case "en" -> new EnglishStemmer();
            case "de" -> new GermanStemmer();
            case "fr" -> new FrenchStemmer();
            case "es" -> new SpanishStemmer();
            default -> null;
        };
    }

    private static Set<String> stopWords(String language) {
        try (var in = Stems.class.getResourceAsStream("/languages/" + language + "/matching.properties")) {
            if (in == null) return Set.of();
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Set.copyOf(List.of(properties.getProperty("stop-words", "").strip().split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

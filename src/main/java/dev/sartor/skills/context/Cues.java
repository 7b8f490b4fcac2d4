package dev.sartor.skills.context;

import dev.sartor.skills.text.Folding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of a language (and of English, whose names every language uses) that tell skills from ordinary words. */
public final class Cues {
    private static final Map<String, Cues> READ = new ConcurrentHashMap<>();

    final Set<String> nouns = new HashSet<>();
    final Set<String> prepositions = new HashSet<>();
    final Set<String> direct = new HashSet<>();
    final Set<String> adjectives = new HashSet<>();
    final Set<String> after = new HashSet<>();
    final Set<String> afterStrong = new HashSet<>();
    final Set<String> vetoBefore = new HashSet<>();
    final Set<String> vetoAfter = new HashSet<>();
    final Set<String> articles = new HashSet<>();
    final Set<String> classes = new HashSet<>();
    private final Set<String> shields = new HashSet<>();

    private Cues(String language) {
        for (var tag : language.equals("en") ? List.of("en") : List.of("en", language)) read(tag);
    }

    /** @param language BCP 47; English where there is no data */
    public static Cues of(String language) {
        return READ.computeIfAbsent(language.length() < 2 ? "en" : language.substring(0, 2), Cues::new);
    }

    /** Phrases in which no word is a skill ("in a word"). */
    public Set<String> shields() {
        return shields;
    }

    private void read(String tag) {
        var properties = new Properties();
        try (var in = Cues.class.getResourceAsStream("/languages/" + tag + "/skills.properties")) {
            if (in == null) return;
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words(properties, "cue.nouns").map(Folding::fold).forEach(nouns::add);
        words(properties, "cue.prepositions").map(Folding::fold).forEach(prepositions::add);
        words(properties, "cue.direct").map(Folding::fold).forEach(direct::add);
        words(properties, "cue.adjectives").map(Folding::fold).forEach(adjectives::add);
        words(properties, "cue.after").map(Folding::fold).forEach(after::add);
        words(properties, "cue.after.strong").map(Folding::fold).forEach(afterStrong::add);
        words(properties, "veto.before").map(Folding::fold).forEach(vetoBefore::add);
        words(properties, "veto.after").map(Folding::fold).forEach(vetoAfter::add);
        words(properties, "veto.articles").map(Folding::fold).forEach(articles::add);
        words(properties, "veto.class").map(Folding::fold).forEach(classes::add);
        words(properties, "shields").forEach(shields::add);
    }

    private static Stream<String> words(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}

package dev.sartor.matching.standing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The levels of degrees and the words that tell them, English ones and those of one more language. */
final class DegreeLevels {
    private static final Map<String, DegreeLevels> READ = new ConcurrentHashMap<>();

    /** As the European Qualifications Framework orders them, coarsely. */
    enum Level {
        APPRENTICESHIP,
        DIPLOMA,
        BACHELOR,
        MASTER,
        DOCTORATE
    }

    private final Map<Level, Pattern> words = new EnumMap<>(Level.class);
    private final Pattern unfinished;
    /** Says that a degree is meant, not which: a bachelor's is the least that it can be. */
    private final Pattern some;

    private DegreeLevels(String language) {
        var all = List.of(properties("en"), properties(language));
        for (var level : Level.values())
            words.put(level, pattern(all, "degree." + level.name().toLowerCase(Locale.ROOT)));
        some = pattern(all, "degree.some");
        unfinished = pattern(all, "degree.unfinished");
    }

    static DegreeLevels of(String language) {
        return READ.computeIfAbsent(language.length() < 2 ? "en" : language.substring(0, 2), DegreeLevels::new);
    }

    Optional<Level> highest(String text) {
        return Arrays.stream(Level.values())
                .filter(level -> says(level, text))
                .reduce((lower, higher) -> higher)
                .or(() -> some(text));
    }

    /** The least of the levels that a requirement names ("Bachelor's or Master's"). */
    Optional<Level> lowest(String text) {
        return Arrays.stream(Level.values())
                .filter(level -> says(level, text))
                .findFirst()
                .or(() -> some(text));
    }

    private Optional<Level> some(String text) {
        return some.matcher(text).find() ? Optional.of(Level.BACHELOR) : Optional.empty();
    }

    boolean unfinished(String text) {
        return unfinished.matcher(text).find();
    }

    String withoutLevels(String text) {
        var rest = text;
        for (var pattern : words.values()) rest = pattern.matcher(rest).replaceAll(" ");
        return some.matcher(rest).replaceAll(" ");
    }

    private boolean says(Level level, String text) {
        var pattern = words.get(level);
        return pattern != null && pattern.matcher(text).find();
    }

    private static Pattern pattern(List<Properties> all, String key) {
        var alternatives = all.stream()
                .flatMap(p -> Arrays.stream(p.getProperty(key, "").split(";")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    private static Properties properties(String language) {
        var properties = new Properties();
        try (var in = DegreeLevels.class.getResourceAsStream("/languages/" + language + "/matching.properties")) {
            if (in != null) properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

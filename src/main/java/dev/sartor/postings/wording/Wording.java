package dev.sartor.postings.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language's postings, from {@code languages/<tag>/postings.properties}, English ones behind them. */
public final class Wording {
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

    private final List<Properties> sources = new ArrayList<>();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Wording(String language) {
        sources.add(read(language));
        if (!language.equals("en")) sources.add(read("en"));
    }

    /** @param language one of {@link #LANGUAGES} */
    public static Wording of(String language) {
        return READ.computeIfAbsent(language, Wording::new);
    }

    private static Properties read(String language) {
        var properties = new Properties();
        try (var in = Wording.class.getResourceAsStream("/languages/" + language + "/postings.properties")) {
            if (in == null) throw new IllegalStateException("languages/" + language + " lacks postings.properties");
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this language writes the names of languages with a small letter. */
    public boolean lowerCaseLanguages() {
        return own("spoken").stream().noneMatch(word -> word.equals("english") || word.equals("deutsch"));
    }

    /** The language's own words of a key, without the English ones. */
    public List<String> own(String key) {
        return words(sources.getFirst(), key);
    }

    /** Words of a key, this language's before the English ones. */
    public List<String> list(String key) {
        return lists.computeIfAbsent(
                key,
                k -> sources.stream()
                        .flatMap(source -> words(source, k).stream())
                        .distinct()
                        .toList());
    }

    /** The same in lower case, to look words up in. */
    public Set<String> set(String key) {
        return sets.computeIfAbsent(
                key,
                k -> new HashSet<>(
                        list(k).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList()));
    }

    /** Any of the key's phrases as whole words in any letter case. */
    public Pattern pattern(String key) {
        return patterns.computeIfAbsent(key, k -> whole(alternatives(k)));
    }

    /** The key's phrases as a regular expression "(?:a|b)", longest first; never matches where there are none. */
    public String alternatives(String key) {
        return list(key).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", list(key).isEmpty() ? "(?!))" : ")"));
    }

    /** A pattern built once under a name of its own. */
    public Pattern built(String name, Function<Wording, String> regex) {
        return patterns.computeIfAbsent("built." + name, any -> compile(regex.apply(this)));
    }

    private static Pattern whole(String alternatives) {
        return compile("(?<![\\p{L}\\p{N}])" + alternatives + "(?![\\p{L}\\p{N}])");
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> words(Properties source, String key) {
        return Arrays.stream(source.getProperty(key, "").split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

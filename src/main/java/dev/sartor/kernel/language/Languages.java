package dev.sartor.kernel.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Every language that has a data file, read when first asked for. */
public final class Languages {
    private static final Map<String, Optional<Language>> READ = new ConcurrentHashMap<>();

    private Languages() {}

    /** The language of this tag, or of its first subtag ("de-AT" → "de"). */
    public static Optional<Language> find(String tag) {
        var key = tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        if (!key.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) return Optional.empty();
        var found = READ.computeIfAbsent(key, Languages::read);
        int dash = key.lastIndexOf('-');
        return found.isPresent() || dash < 0 ? found : find(key.substring(0, dash));
    }

    /** The language of this tag, English where we have none. */
    public static Language orEnglish(String tag) {
        return find(tag).or(() -> find("en")).orElseThrow();
    }

    /** The tags of all languages that have a data file, ascending. */
    public static List<String> all() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> Languages.class.getResource("/languages/" + tag + "/language.properties") != null)
                .sorted()
                .toList();
    }

    private static Optional<Language> read(String tag) {
        try (var in = Languages.class.getResourceAsStream("/languages/" + tag + "/language.properties")) {
            if (in == null) return Optional.empty();
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new Language(
                    tag,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toMap(name -> name, properties::getProperty))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

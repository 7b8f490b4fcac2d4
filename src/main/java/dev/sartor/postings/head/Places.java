package dev.sartor.postings.head;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows countries, their states and their larger cities, and which country a place lies in. */
final class Places {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'-]+");
    private static final int LONGEST = 4;
    private static final Places STANDARD = new Places();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> regions = new HashSet<>();

    private Places() {
        for (var code : Locale.getISOCountries())
            for (var language : new String[] {"en", "de", "fr", "es"}) {
                var name = Locale.of("", code)
                        .getDisplayCountry(Locale.of(language))
                        .toLowerCase(Locale.ROOT);
                names.putIfAbsent(name, code);
                regions.add(name);
            }
        try (var in = Places.class.getResourceAsStream("places.txt")) {
            if (in == null) throw new IllegalStateException("places.txt is missing");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Places standard() {
        return STANDARD;
    }

    private void read(String line) {
        if (line.isBlank() || line.startsWith("#")) return;
        var code = line.substring(0, 2);
        for (var name : line.substring(5).split(";")) {
            var lower = name.strip().toLowerCase(Locale.ROOT);
            if (line.charAt(3) == '=') codes.putIfAbsent(name.strip(), code);
            else names.put(lower, code);
            if (line.charAt(3) == '~') regions.add(lower);
        }
    }

    /** ISO 3166-1 alpha-2 of the country that the words lie in; the place that stands last decides. */
    Optional<String> country(String text) {
        var regions = new TreeSet<String>();
        for (var part : text.split("[,(]|\\s(?:or|and|oder|und|ou|et|o|y)\\s")) {
            var name = part.replace(")", "").strip();
            var found = isRegion(name) ? lookUp(name) : null;
            if (found != null) regions.add(found);
        }
        return regions.size() > 1 ? Optional.empty() : last(text);
    }

    private Optional<String> last(String text) {
        var words = WORD.matcher(text).results().toList();
        for (int end = words.size(); end > 0; end--)
            for (int from = Math.max(0, end - LONGEST); from < end; from++) {
                var name = text.substring(
                        words.get(from).start(), words.get(end - 1).end());
                var found = lookUp(name);
                if (found != null) return Optional.of(found);
            }
        return Optional.empty();
    }

    /** Whether these very words name a place. */
    boolean isPlace(String name) {
        return lookUp(name.strip()) != null;
    }

    /** Whether these very words name a country or a state rather than a town. */
    boolean isRegion(String name) {
        return codes.containsKey(bare(name)) || regions.contains(bare(name).toLowerCase(Locale.ROOT));
    }

    /** The place with which the text begins, or nothing. */
    Optional<String> leading(String text) {
        var words = WORD.matcher(text).results().toList();
        if (words.isEmpty() || words.getFirst().start() > 0) return Optional.empty();
        for (int end = Math.min(LONGEST, words.size()); end > 0; end--) {
            var name = text.substring(0, words.get(end - 1).end());
            if (lookUp(name) != null) return Optional.of(name);
        }
        return Optional.empty();
    }

    private @Nullable String lookUp(String name) {
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) return null;
        var found = names.get(bare(name).toLowerCase(Locale.ROOT));
        return found != null ? found : codes.get(bare(name));
    }

    private static String bare(String name) {
        var bare = name.strip();
        if (bare.length() <= 6 && bare.indexOf('.') > 0 && bare.indexOf(' ') < 0) bare = bare.replace(".", "");
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}

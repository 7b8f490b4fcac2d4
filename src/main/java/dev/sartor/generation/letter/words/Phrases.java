package dev.sartor.generation.letter.words;

import dev.sartor.generation.Tone;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of a language's letters, from {@code languages/<tag>/letter.properties}. A key may have a tone before it
 * ("warm.salutation"), which is then taken for that tone; patterns of one kind are numbered ("ask.1", "ask.2").
 */
public final class Phrases {
    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();
    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

    private final Properties words;
    private final Tone tone;
    private final int seed;

    /** @param seed what tells which of several patterns comes first: two postings differ, one posting does not */
    public Phrases(String tag, Tone tone, String seed) {
        this.words = READ.computeIfAbsent(tag, Phrases::read);
        this.tone = tone;
        this.seed = seed.hashCode();
    }

    private static Properties read(String tag) {
        var properties = new Properties();
        try (var in = Phrases.class.getResourceAsStream("/languages/" + tag + "/letter.properties")) {
            if (in == null) throw new IllegalStateException("languages/" + tag + " lacks letter.properties");
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** One fixed phrase, with its slots filled. */
    public String text(String key, Map<String, String> slots) {
        var own = words.getProperty(tone.id() + "." + key);
        var text = own != null ? own : words.getProperty(key);
        if (text == null) throw new IllegalStateException("letter.properties lacks '" + key + "'");
        return filled(text, slots);
    }

    /** Several words with semicolons between; none where the language has no such list. */
    public List<String> list(String key) {
        return Arrays.stream(words.getProperty(key, "").split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean isSet(String key) {
        return words.containsKey(key);
    }

    /** Whether a text is of the pattern that the key gives; never where there is none. */
    public boolean has(String key, String text) {
        var pattern = words.getProperty(key);
        return pattern != null && text.matches(pattern);
    }

    public Set<String> set(String key) {
        return Set.copyOf(list(key).stream().distinct().toList());
    }

    /**
     * All patterns of a kind that have no empty slot, filled, the one whose turn it is first.
     *
     * @param nth tells apart several uses in one letter
     */
    public List<String> all(String kind, int nth, Map<String, String> slots) {
        var all = new ArrayList<>(patterns(tone.id() + "." + kind));
        if (all.isEmpty()) all.addAll(patterns(kind));
        var out = new ArrayList<String>();
        int first = all.isEmpty() ? 0 : Math.floorMod((seed + 31 * kind.hashCode()) * 0x9E3779B1 >>> 8, all.size());
        for (int i = 0; i < all.size(); i++) {
            var text = filled(all.get((first + nth + i) % all.size()), slots);
            if (!SLOT.matcher(text).find()) out.add(text);
        }
        return out;
    }

    /** Throws a coin for this posting. */
    public boolean turn(String of) {
        return turn(of, 2) == 0;
    }

    /** Throws a die of so many sides for this posting, from 0. */
    public int turn(String of, int sides) {
        return sides == 0 ? 0 : Math.floorMod((seed + 31 * of.hashCode()) * 0x9E3779B1 >>> 8, sides);
    }

    public List<String> patterns(String kind) {
        var out = new ArrayList<String>();
        for (int i = 1; words.containsKey(kind + "." + i); i++) out.add(words.getProperty(kind + "." + i));
        return out;
    }

    /** The slot filled; French drops the e of "de" before a vowel: "d’Atelier". */
    private String elided(String pattern, String slot, String value) {
        var plain = pattern.replace("{" + slot + "}", value);
        var elision = words.getProperty("elision");
        if (elision == null || !value.matches("(?iu)[aeiouyàâéèêëîïôœh].*")) return plain;
        return pattern.replace(elision + " {" + slot + "}", elision.substring(0, elision.length() - 1) + "’" + value)
                .replace("{" + slot + "}", value);
    }

    private String filled(String pattern, Map<String, String> slots) {
        var text = pattern;
        for (var slot : slots.entrySet())
            if (!slot.getValue().isBlank()) text = elided(text, slot.getKey(), slot.getValue());
        return text;
    }
}

package dev.sartor.generation.gate.lexicon;

import dev.sartor.generation.gate.lexicon.stems.Stemmer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the gate knows of one language; read once. */
public final class Lexicon {
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private static final int MOST_CACHED = 50_000;

    private final String language;
    private final String region;
    private final String tag;
    private final LexiconData data;
    private final Keys keys;
    private final Verbs verbs;
    private final Synonyms synonyms;
    private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
    private final Map<String, List<Phrase>> compounds = new HashMap<>();
    private final Map<String, String> cached = new ConcurrentHashMap<>();
    private final Map<String, BitSet> grouped = new ConcurrentHashMap<>();
    private final Map<String, List<ReservePhrase>> openings = new HashMap<>();

    private Lexicon(String language, String region) {
        this.language = language;
        this.region = region;
        tag = language + "-" + region;
        data = LexiconData.read(language);
        keys = new Keys(Stemmer.of(language), data);
        verbs = new Verbs(data, keys);
        synonyms = new Synonyms(data, this::key, verbs);
        for (var group : Group.values()) groups.put(group, set(group.name().toLowerCase(Locale.ROOT)));
        for (var reserve : Reserve.values()) open(reserve, plain(reserve.name().toLowerCase(Locale.ROOT)));
        for (var compound : synonyms.compounds())
            compounds
                    .computeIfAbsent(compound.keys().getFirst(), _ -> new ArrayList<>())
                    .add(compound);
        for (var found : compounds.values())
            found.sort((a, b) -> Integer.compare(b.keys().size(), a.keys().size()));
    }

    /** The lexicon of a language tag's first subtag, English where we have none; its region decides how numbers look. */
    public static Lexicon of(String tag) {
        var parts = tag.split("[-_]");
        var language = parts[0].toLowerCase(Locale.ROOT);
        var known = LANGUAGES.contains(language) ? language : "en";
        var region = parts.length > 1 ? parts[parts.length - 1].toUpperCase(Locale.ROOT) : "";
        return READ.computeIfAbsent(known + "-" + region, _ -> new Lexicon(known, region));
    }

    /** The decimal sign, then the signs that group thousands: the region's own, else the language's. */
    public String numberFormat() {
        var lines = data.lines("format");
        return lines.stream()
                .filter(line -> line.startsWith(region + " ") && !region.isEmpty())
                .map(line -> line.substring(region.length()).strip())
                .findFirst()
                .orElse(lines.getFirst());
    }

    /** Language and region, for caches. */
    public String tag() {
        return tag;
    }

    public String language() {
        return language;
    }

    /** What a word, in lower case, is looked up under; forms of one word share it, and so does a noun of a verb. */
    public String key(String lower) {
        var known = cached.get(lower);
        if (known != null) return known;
        var key = verbs.base(lower, keys.of(lower));
        if (cached.size() < MOST_CACHED) cached.put(lower, key);
        return key;
    }

    /** True for a noun made of a verb ("migration"), which therefore shares the verb's key. */
    public boolean isNominal(String lower) {
        return keys.isNoun(lower) || !keys.of(lower).equals(key(lower));
    }

    public boolean isPast(String lower) {
        return keys.isPast(lower);
    }

    /** True for what looks like a past form: irregular, or a verb of the data in -ed (in English), or any form of one. */
    public boolean isPastForm(String lower) {
        if (isPast(lower)) return true;
        return language.equals("en") ? lower.endsWith("ed") && lower.length() > 4 : verb(key(lower)) != null;
    }

    public @Nullable Verb verb(String key) {
        return verbs.find(key);
    }

    /** The keys that a fact may have where a line says {@code key}: itself, its equals and what it may stand for. */
    public Set<String> tellers(String key) {
        return synonyms.tellers(key);
    }

    /** The ordinals of the groups that a word in lower case is in; shared, not to be changed. */
    BitSet groups(String lower) {
        var known = grouped.get(lower);
        if (known != null) return known;
        var out = new BitSet();
        for (var group : Group.values()) if (in(group, lower)) out.set(group.ordinal());
        if (grouped.size() < MOST_CACHED) grouped.put(lower, out);
        return out;
    }

    /** @param lower a word in lower case; its plural in s counts as the word */
    public boolean in(Group group, String lower) {
        var set = groups.getOrDefault(group, Set.of());
        if (set.contains(lower)) return true;
        return lower.length() > 3 && lower.endsWith("s") && set.contains(lower.substring(0, lower.length() - 1));
    }

    /** The phrases that hold back and open with this word in lower case, in the data's order. */
    public List<ReservePhrase> reservesOpening(String word) {
        return openings.getOrDefault(word, List.of());
    }

    private void open(Reserve reserve, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            var words = List.of(phrases.get(i).split(" "));
            openings.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new ReservePhrase(reserve, i, words));
        }
    }

    /** Set phrases that begin with this key, longest first. */
    public List<Phrase> compounds(String key) {
        return compounds.getOrDefault(key, List.of());
    }

    /** A section's lines as they stand. */
    public List<String> lines(String section) {
        return data.lines(section);
    }

    private List<String> plain(String section) {
        var out = new ArrayList<String>();
        for (var line : data.lines(section))
            for (var phrase : line.split(";")) if (!phrase.isBlank()) out.add(phrase.strip());
        return List.copyOf(out);
    }

    /** A phrase of words separated by spaces. */
    public Phrase phrase(String words) {
        return new Phrase(
                List.of(words.strip().split("\\s+")).stream().map(this::key).toList());
    }

    private Set<String> set(String section) {
        var out = new HashSet<String>();
        for (var line : data.lines(section)) out.addAll(List.of(line.split("\\s+")));
        return Set.copyOf(out);
    }
}

package dev.sartor.generation.gate.lexicon;

import dev.sartor.generation.gate.lexicon.stems.Stemmer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word is looked up under: its stem, or what the data says an irregular form or a noun of a verb goes under. */
final class Keys {
    private final Stemmer stemmer;
    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> pasts = new HashSet<>();

    Keys(Stemmer stemmer, LexiconData data) {
        this.stemmer = stemmer;
        for (var line : data.lines("irregular")) forms(line, pasts);
        for (var line : data.lines("family")) forms(line, nouns);
        for (var line : data.lines("spelling")) forms(line, new HashSet<>());
    }

    private void forms(String line, Set<String> kind) {
        var words = line.split("\\s+");
        var base = of(words[0]);
        for (int i = 1; i < words.length; i++) {
            irregular.put(words[i], base);
            irregular.putIfAbsent(stemmer.stem(words[i]), base);
            kind.add(words[i]);
        }
    }

    /** @param lower a word, or several with _ between */
    String of(String lower) {
        if (lower.indexOf('_') > 0)
            return String.join(
                    "_", List.of(lower.split("_")).stream().map(this::of).toList());
        var known = irregular.get(lower);
        if (known != null) return known;
        var stem = stemmer.stem(lower);
        var base = irregular.get(stem);
        return base != null ? base : stem;
    }

    /** True for a noun that the data puts beside its verb ("reduction"). */
    boolean isNoun(String lower) {
        return nouns.contains(lower) || (lower.endsWith("s") && nouns.contains(lower.substring(0, lower.length() - 1)));
    }

    /** True for an irregular past form ("wrote"). */
    boolean isPast(String lower) {
        return pasts.contains(lower);
    }
}

package dev.sartor.generation.letter;

import dev.sartor.matching.words.Bm25;
import dev.sartor.matching.words.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two texts of one letter speak of the same, by stems, words that are rare in both papers counting more. */
final class Overlap {
    private final Stems stems;
    private final Bm25 weights;
    private final Set<String> dull;
    private final Map<String, Set<String>> known = new HashMap<>();

    /** @param texts all lines of the résumé and the posting, which tell what is rare
     * @param dull words that any two jobs share */
    Overlap(String language, List<String> texts, List<String> dull) {
        stems = Stems.of(language);
        this.dull = Set.copyOf(stems.in(String.join(" ", dull)));
        var documents = new ArrayList<List<String>>();
        for (var text : texts) documents.add(List.copyOf(of(text)));
        weights = new Bm25(documents);
    }

    /** Which share of the first text's weight the second one's words cover, 0 to 1. */
    double cover(String wanted, String by) {
        var has = of(by);
        double all = 0;
        double covered = 0;
        for (var stem : of(wanted)) {
            double weight = weights.weight(stem);
            all += weight;
            if (has.contains(stem)) covered += weight;
        }
        return all == 0 ? 0 : covered / all;
    }

    /** How many words that say something they share. */
    int shared(String one, String other) {
        var both = new HashSet<>(of(one));
        both.retainAll(of(other));
        return both.size();
    }

    private Set<String> of(String text) {
        return known.computeIfAbsent(
                text,
                t -> stems.in(t).stream()
                        .filter(stem -> !dull.contains(stem) && !stem.chars().allMatch(Character::isDigit))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}

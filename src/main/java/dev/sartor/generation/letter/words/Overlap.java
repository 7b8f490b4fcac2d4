package dev.sartor.generation.letter.words;

import dev.sartor.matching.words.Bm25;
import dev.sartor.matching.words.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two texts of one letter speak of the same, by stems, words that are rare in both papers counting more. */
public final class Overlap {
    private static final int LONG = 9;
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{3,}-\\p{L}{3,}");

    private final Stems stems;
    private final Bm25 weights;
    private final Set<String> dull;
    private final Map<String, Set<String>> known = new HashMap<>();

    /** @param texts all lines of the résumé and the posting, which tell what is rare
     * @param dull words that any two jobs share */
    public Overlap(String language, List<String> texts, List<String> dull) {
        stems = Stems.of(language);
        this.dull = Set.copyOf(stems.in(String.join(" ", dull)));
        var documents = new ArrayList<List<String>>();
        for (var text : texts) documents.add(List.copyOf(of(text)));
        weights = new Bm25(documents);
    }

    /** Which share of the first text's weight the second one's words cover, 0 to 1. */
    public double cover(String wanted, String by) {
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
    public int shared(String one, String other) {
        var both = new HashSet<>(of(one));
        both.retainAll(of(other));
        return both.size();
    }

    /** Whether they share a word that is put together of two: "month-end". */
    public boolean shareCompound(String one, String other) {
        return !Collections.disjoint(compounds(one), compounds(other));
    }

    /** Whether a long word of one begins as a word of the other does: "Projektleitung", "Projektleiterin". */
    public static boolean alike(String one, String other) {
        var others = words(other);
        return words(one).stream()
                .anyMatch(a -> others.stream()
                        .anyMatch(b -> a.regionMatches(0, b, 0, Math.max(LONG, Math.min(a.length(), b.length()) - 4))));
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LONG)
                .toList();
    }

    /** "Month-end" says more than its halves. */
    private static Set<String> compounds(String text) {
        return COMPOUND.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private Set<String> of(String text) {
        return known.computeIfAbsent(
                text,
                t -> stems.in(t).stream()
                        .filter(stem -> !dull.contains(stem) && !stem.chars().allMatch(Character::isDigit))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}

package dev.sartor.skills.lexicon;

import dev.sartor.skills.text.Gap;
import dev.sartor.skills.text.Stem;
import dev.sartor.skills.text.Token;
import dev.sartor.skills.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names by the stem of their first word, so that a text is searched for all of them at once. */
public final class NameIndex {
    /** First halves of words that are also written in two. */
    private static final Set<String> HALVES = Set.of(
            "front", "back", "full", "micro", "multi", "cyber", "type", "java", "power", "block", "data", "web", "dev",
            "git", "help", "e", "pre", "post", "non", "re", "co", "tele", "work", "white", "test", "bio");

    /**
     * A name that words of a text spell.
     *
     * @param from index of its first word
     * @param to behind its last
     */
    public record Hit(Name name, int from, int to) {}

    /** A name and the stems of the words behind its first. */
    private record Tail(Name name, List<String> stems) {}

    /** Names that begin with the same word; cut into words only when a text has that word, for most never do. */
    private final class Bucket {
        private final List<Name> waiting = new ArrayList<>(2);
        private final List<Tail> tails = new ArrayList<>(2);

        synchronized void add(Name name) {
            waiting.add(name);
        }

        synchronized List<Tail> tails(String first) {
            for (var name : waiting) spell(Tokens.of(name.text()), 0, new ArrayList<>(), first, name);
            waiting.clear();
            return tails;
        }

        /** Takes the name in as it is written, and with its hyphens closed ("front-end", "frontend"). */
        private void spell(List<Token> words, int at, List<String> stems, String first, Name name) {
            if (at == words.size()) {
                tails.add(new Tail(name, List.copyOf(stems.subList(1, stems.size()))));
                return;
            }
            var single = stem.of(words.get(at).folded());
            if (at > 0 || single.equals(first)) with(single, stems, () -> spell(words, at + 1, stems, first, name));
            if (!joins(words, at)) return;
            var both = joined(words, at);
            if (at > 0 || both.equals(first)) with(both, stems, () -> spell(words, at + 2, stems, first, name));
        }

        private void with(String word, List<String> stems, Runnable rest) {
            stems.add(word);
            rest.run();
            stems.removeLast();
        }
    }

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Stem stem;

    public NameIndex(Stem stem) {
        this.stem = stem;
    }

    public void add(Name name) {
        var words = Tokens.first(name.text(), 2);
        if (words.isEmpty()) return;
        var single = stem.of(words.getFirst().folded());
        bucket(single).add(name);
        if (!joins(words, 0)) return;
        var both = joined(words, 0);
        if (!both.equals(single)) bucket(both).add(name);
    }

    private Bucket bucket(String first) {
        return buckets.computeIfAbsent(first, any -> new Bucket());
    }

    /** Every name that begins with this word, longest first. */
    public List<Hit> at(List<Token> words, int from) {
        var hits = new ArrayList<Hit>(2);
        find(words, from, from + 1, stem.of(words.get(from).folded()), hits);
        if (joins(words, from) && words.get(from + 1).gap().insideName())
            find(words, from, from + 2, joined(words, from), hits);
        hits.sort((a, b) -> Integer.compare(b.to, a.to));
        return hits;
    }

    private void find(List<Token> words, int from, int at, String first, List<Hit> hits) {
        var found = buckets.get(first);
        if (found == null) return;
        for (var tail : found.tails(first)) {
            int to = follow(words, at, tail.stems, 0);
            if (to > 0 && tail.name.fits(words.subList(from, to))) hits.add(new Hit(tail.name, from, to));
        }
    }

    /** Behind the words that spell the stems, or 0 where they do not. */
    private int follow(List<Token> words, int at, List<String> stems, int done) {
        if (done == stems.size()) return at;
        if (at >= words.size() || !words.get(at).gap().insideName()) return 0;
        int end = stem.of(words.get(at).folded()).equals(stems.get(done)) ? follow(words, at + 1, stems, done + 1) : 0;
        if (end > 0 || !joins(words, at) || !joined(words, at).equals(stems.get(done))) return end;
        return follow(words, at + 2, stems, done + 1);
    }

    private static boolean joins(List<Token> words, int at) {
        if (at + 1 >= words.size()) return false;
        var gap = words.get(at + 1).gap();
        return gap == Gap.HYPHEN
                || gap == Gap.DOT
                || (gap == Gap.SPACE && HALVES.contains(words.get(at).folded()));
    }

    private String joined(List<Token> words, int at) {
        return stem.of(words.get(at).folded() + words.get(at + 1).folded());
    }
}

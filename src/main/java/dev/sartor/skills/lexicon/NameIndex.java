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

    private final Map<String, List<Tail>> tails = new HashMap<>();
    private final Stem stem;

    public NameIndex(Stem stem) {
        this.stem = stem;
    }

    public void add(Name name) {
        var words = Tokens.of(name.text());
        if (!words.isEmpty()) put(words, 0, new ArrayList<>(words.size()), name);
    }

    /** Puts the name in as it is written, and with its hyphens closed ("front-end", "frontend"). */
    private void put(List<Token> words, int at, List<String> stems, Name name) {
        if (at == words.size()) {
            var tail = new Tail(name, List.copyOf(stems.subList(1, stems.size())));
            tails.computeIfAbsent(stems.getFirst(), any -> new ArrayList<>(2)).add(tail);
            return;
        }
        stems.add(stem.of(words.get(at).folded()));
        put(words, at + 1, stems, name);
        stems.removeLast();
        if (!joins(words, at)) return;
        stems.add(joined(words, at));
        put(words, at + 2, stems, name);
        stems.removeLast();
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
        var found = tails.get(first);
        if (found == null) return;
        for (var tail : found) {
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

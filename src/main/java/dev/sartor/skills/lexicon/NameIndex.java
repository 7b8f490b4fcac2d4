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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

    private final Map<String, List<Tail>> tails = new ConcurrentHashMap<>();
    private final Stem stem;
    private final Function<String, List<Name>> names;

    /** @param names those that begin with a word, by {@link #firsts} */
    public NameIndex(Stem stem, Function<String, List<Name>> names) {
        this.stem = stem;
        this.names = names;
    }

    /** An index of few names. */
    public static NameIndex of(Stem stem, List<Name> few) {
        var byFirst = new HashMap<String, List<Name>>();
        for (var name : few)
            for (var first : firsts(name, stem))
                byFirst.computeIfAbsent(first, any -> new ArrayList<>()).add(name);
        return new NameIndex(stem, first -> byFirst.getOrDefault(first, List.of()));
    }

    /** The stems under which a text's word finds the name: its first word's, and with a hyphen behind it closed. */
    public static List<String> firsts(Name name, Stem stem) {
        var words = Tokens.first(name.text(), 2);
        if (words.isEmpty()) return List.of();
        var single = stem.of(words.getFirst().folded());
        if (!joins(words, 0)) return List.of(single);
        var both = joined(words, 0, stem);
        return both.equals(single) ? List.of(single) : List.of(single, both);
    }

    /** Cut into words only when a text has the first, for most never do; a word that begins no name leaves no trace. */
    private List<Tail> tails(String first) {
        var known = tails.get(first);
        if (known != null) return known;
        var found = names.apply(first);
        if (found.isEmpty()) return List.of();
        var spelt = new ArrayList<Tail>(found.size());
        for (var name : found)
            for (var stems : spellings(Tokens.of(name.text()), 0))
                if (stems.getFirst().equals(first))
                    spelt.add(new Tail(name, List.copyOf(stems.subList(1, stems.size()))));
        tails.put(first, List.copyOf(spelt));
        return spelt;
    }

    /** The words as they are written, and with their hyphens closed ("front-end", "frontend"). */
    private List<List<String>> spellings(List<Token> words, int at) {
        if (at == words.size()) return List.of(List.of());
        var out = new ArrayList<List<String>>();
        for (var rest : spellings(words, at + 1))
            out.add(with(stem.of(words.get(at).folded()), rest));
        if (joins(words, at)) for (var rest : spellings(words, at + 2)) out.add(with(joined(words, at, stem), rest));
        return out;
    }

    private static List<String> with(String first, List<String> rest) {
        var all = new ArrayList<String>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** Every name that begins with this word, longest first. */
    public List<Hit> at(List<Token> words, int from) {
        var hits = new ArrayList<Hit>(2);
        find(words, from, from + 1, stem.of(words.get(from).folded()), hits);
        if (joins(words, from) && words.get(from + 1).gap().insideName())
            find(words, from, from + 2, joined(words, from, stem), hits);
        hits.sort((a, b) -> Integer.compare(b.to, a.to));
        return hits;
    }

    private void find(List<Token> words, int from, int at, String first, List<Hit> hits) {
        for (var tail : tails(first)) {
            int to = follow(words, at, tail.stems, 0);
            if (to > 0 && tail.name.fits(words.subList(from, to))) hits.add(new Hit(tail.name, from, to));
        }
    }

    /** Behind the words that spell the stems, or 0 where they do not. */
    private int follow(List<Token> words, int at, List<String> stems, int done) {
        if (done == stems.size()) return at;
        if (at >= words.size() || !words.get(at).gap().insideName()) return 0;
        int end = stem.of(words.get(at).folded()).equals(stems.get(done)) ? follow(words, at + 1, stems, done + 1) : 0;
        if (end > 0 || !joins(words, at) || !joined(words, at, stem).equals(stems.get(done))) return end;
        return follow(words, at + 2, stems, done + 1);
    }

    private static boolean joins(List<Token> words, int at) {
        if (at + 1 >= words.size()) return false;
        var gap = words.get(at + 1).gap();
        return gap == Gap.HYPHEN
                || gap == Gap.DOT
                || (gap == Gap.SPACE && HALVES.contains(words.get(at).folded()));
    }

    private static String joined(List<Token> words, int at, Stem stem) {
        return stem.of(words.get(at).folded() + words.get(at + 1).folded());
    }
}

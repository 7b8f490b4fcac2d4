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
import org.jspecify.annotations.Nullable;

/** Names by their words' stems, so that a text is searched for all of them at once. */
public final class NameTrie {
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

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Name> names = new ArrayList<>(1);
    }

    private final Node root = new Node();
    private final Stem stem;

    public NameTrie(Stem stem) {
        this.stem = stem;
    }

    public void add(Name name) {
        var words = Tokens.of(name.text());
        if (!words.isEmpty()) put(root, words, 0, name);
    }

    private void put(Node node, List<Token> words, int at, Name name) {
        if (at == words.size()) {
            if (!node.names.contains(name)) node.names.add(name);
            return;
        }
        put(child(node, stem.of(words.get(at).folded())), words, at + 1, name);
        if (joins(words, at)) put(child(node, joined(words, at)), words, at + 2, name);
    }

    private static Node child(Node node, String key) {
        return node.next.computeIfAbsent(key, any -> new Node());
    }

    /** Every name that begins with this word, longest first. */
    public List<Hit> at(List<Token> words, int from) {
        var hits = new ArrayList<Hit>(2);
        walk(root, words, from, from, hits);
        hits.sort((a, b) -> Integer.compare(b.to, a.to));
        return hits;
    }

    private void walk(@Nullable Node node, List<Token> words, int from, int at, List<Hit> hits) {
        if (node == null) return;
        if (at > from)
            for (var name : node.names) if (name.fits(words.subList(from, at))) hits.add(new Hit(name, from, at));
        if (at == words.size() || (at > from && !words.get(at).gap().insideName())) return;
        walk(node.next.get(stem.of(words.get(at).folded())), words, from, at + 1, hits);
        if (joins(words, at)) walk(node.next.get(joined(words, at)), words, from, at + 2, hits);
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

package dev.sartor.generation.gate.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Words that may be said for others: equals ("equal"), and the general for the particular ("general": {@code nurse > clinician}). */
final class Synonyms {
    private final Map<String, Set<String>> tellers = new HashMap<>();
    private final List<Phrase> compounds = new ArrayList<>();
    private final UnaryOperator<String> key;

    Synonyms(LexiconData data, UnaryOperator<String> key, Verbs verbs) {
        this.key = key;
        for (var group : verbs.groups()) equal(group);
        for (var line : data.lines("equal")) equal(keys(line));
        for (var line : data.lines("general")) {
            var sides = line.split(">");
            for (var told : keys(sides[1])) for (var fact : keys(sides[0])) link(told, fact);
        }
        for (var line : data.lines("compounds")) keys(line);
    }

    Set<String> tellers(String word) {
        var found = tellers.get(word);
        return found == null ? Set.of(word) : found;
    }

    List<Phrase> compounds() {
        return List.copyOf(compounds);
    }

    private void equal(List<String> group) {
        for (var a : group) for (var b : group) link(a, b);
    }

    private void link(String told, String fact) {
        tellers.computeIfAbsent(told, t -> new HashSet<>(Set.of(t))).add(fact);
        note(told);
        note(fact);
    }

    private void note(String word) {
        if (word.indexOf('_') < 0) return;
        var phrase = new Phrase(List.of(word.split("_")));
        if (!compounds.contains(phrase)) compounds.add(phrase);
    }

    private List<String> keys(String line) {
        var out = new ArrayList<String>();
        for (var word : line.strip().split("\\s+")) {
            out.add(key.apply(word));
            note(out.getLast());
        }
        return out;
    }
}

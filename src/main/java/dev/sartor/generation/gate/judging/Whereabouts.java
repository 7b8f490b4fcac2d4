package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.aligning.Aligner;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.reading.Reading;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which of the person's facts could have a word at all, by an index over all of them; never too few. */
final class Whereabouts {
    private final SkillNames names;
    private final IdentityHashMap<KnownFact, Integer> numbers = new IdentityHashMap<>();
    private final BitSet all = new BitSet();
    private final Map<String, BitSet> byKey = new HashMap<>();
    /** By how the word begins, which is what it shares with the word that it may tell. */
    private final Map<String, Map<String, BitSet>> byTitleWord = new HashMap<>();

    private final Map<String, BitSet> bySkill = new HashMap<>();
    private final Map<String, BitSet> naming = new ConcurrentHashMap<>();

    Whereabouts(Dossier dossier) {
        names = dossier.names();
        for (var fact : dossier.facts().values()) add(fact);
        for (var fact : dossier.skills()) add(fact);
    }

    private void add(KnownFact fact) {
        int number = numbers.size();
        numbers.put(fact, number);
        all.set(number);
        for (var key : fact.text().keys()) note(byKey, key, number);
        for (var key : fact.header().keys()) note(byKey, key, number);
        for (int i = 0; i < fact.header().words().size(); i++)
            if (fact.header().segment(i).sentence() == 0)
                noteTitle(fact.header().words().lower(i), number);
        for (var skill : fact.skills()) note(bySkill, skill.id(), number);
    }

    private void noteTitle(String word, int number) {
        note(byTitleWord.computeIfAbsent(Aligner.beginning(word), _ -> new HashMap<>()), word, number);
    }

    private static void note(Map<String, BitSet> index, String key, int number) {
        index.computeIfAbsent(key, _ -> new BitSet()).set(number);
    }

    int number(KnownFact fact) {
        return numbers.getOrDefault(fact, -1);
    }

    /** The facts that could have the line's word at {@code i}, or allow it without having it. */
    BitSet of(Reading line, int i, List<SkillNames.Mention> mentions) {
        if (Aligner.isAnywhere(line, i)) return all;
        var out = new BitSet();
        for (var key : Aligner.keys(line, i)) join(out, byKey.get(key));
        byTitleWord
                .getOrDefault(Aligner.beginning(line.words().lower(i)), Map.of())
                .forEach((word, facts) -> {
                    if (Aligner.isTold(line, i, word)) out.or(facts);
                });
        var token = line.words().token(i);
        for (var mention : mentions)
            if (mention.start() <= token.start() && token.end() <= mention.end())
                out.or(naming.computeIfAbsent(mention.id(), this::naming));
        return out;
    }

    private BitSet naming(String id) {
        var out = new BitSet();
        bySkill.forEach((known, facts) -> {
            if (known.equals(id) || names.isAncestor(id, known)) out.or(facts);
        });
        return out;
    }

    private static void join(BitSet out, @Nullable BitSet facts) {
        if (facts != null) out.or(facts);
    }
}

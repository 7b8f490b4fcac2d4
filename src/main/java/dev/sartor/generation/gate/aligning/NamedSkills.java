package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.names.SkillNames;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a fact names a skill, under whatever name, or one that is a kind of it. What is only spoken of does not count: who
 * "lowered the click rate in phishing tests" has not said that they test.
 */
record NamedSkills(KnownFact fact, SkillNames names) {
    private static final int[] NOWHERE = {};

    /**
     * The positions of the words that name it in the fact's text.
     *
     * @param words those it is named by in the line, in lower case
     */
    int[] at(String id, Set<String> words) {
        if (!isNamed(id)) return NOWHERE;
        return fact.skills().stream()
                .filter(m -> m.id().equals(id) || names.isAncestor(id, m.id()))
                .filter(m -> isDone(m) || (m.id().equals(id) && shares(m, words)))
                .flatMapToInt(this::tokens)
                .distinct()
                .toArray();
    }

    private boolean isNamed(String id) {
        for (var m : fact.skills()) if (m.id().equals(id) || names.isAncestor(id, m.id())) return true;
        return false;
    }

    private boolean shares(SkillNames.Mention mention, Set<String> words) {
        return tokens(mention).anyMatch(p -> words.contains(fact.text().words().lower(p)));
    }

    private IntStream tokens(SkillNames.Mention mention) {
        var words = fact.text().words();
        return IntStream.range(0, words.size())
                .filter(p -> mention.start() <= words.token(p).start()
                        && words.token(p).end() <= mention.end());
    }

    /** A name written as a name, or what a text opens with or a verb governs; not a plain noun behind a preposition. */
    private boolean isDone(SkillNames.Mention mention) {
        var words = fact.text().words();
        int first = tokens(mention).findFirst().orElse(0);
        boolean written = tokens(mention)
                .anyMatch(p ->
                        words.token(p).isTechnical() || (p > 0 && words.token(p).isCapital()));
        if (written || first == 0) return true;
        for (int i = first - 1; i >= 0; i--) {
            if (fact.text().isVerb(i)) return true;
            if (words.in(Group.PREPOSITION, i)) return false;
        }
        return true;
    }
}

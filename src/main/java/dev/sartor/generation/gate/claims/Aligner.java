package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays a claim's words against a fact: the same word, an equal one, a more particular one, or another name of a skill. */
public final class Aligner {
    private final Claim claim;
    private final KnownFact fact;
    private final SkillNames names;
    private final List<SkillNames.Mention> mentions;

    private Aligner(Claim claim, KnownFact fact, SkillNames names, List<SkillNames.Mention> mentions) {
        this.claim = claim;
        this.fact = fact;
        this.names = names;
        this.mentions = mentions;
    }

    /** @param mentions the skills that the line names */
    public static Alignment align(Claim claim, KnownFact fact, SkillNames names, List<SkillNames.Mention> mentions) {
        return new Aligner(claim, fact, names, mentions).run();
    }

    private Alignment run() {
        Map<Integer, int[]> text = new HashMap<>();
        Map<Integer, int[]> header = new HashMap<>();
        var missing = new ArrayList<Integer>();
        for (int i : claim.content()) {
            var here = inText(i);
            if (here.length > 0) text.put(i, here);
            var above = find(fact.header(), i);
            if (here.length == 0 && above.length > 0) header.put(i, above);
            if (here.length == 0 && above.length == 0 && !isFree(i)) missing.add(i);
        }
        return new Alignment(
                text, header, missing.stream().mapToInt(Integer::intValue).toArray());
    }

    private int[] inText(int i) {
        var direct = find(fact.text(), i);
        if (direct.length > 0) return direct;
        var token = claim.line().words().token(i);
        return mentions.stream()
                .filter(m -> m.start() <= token.start() && token.end() <= m.end())
                .flatMapToInt(m -> IntStream.of(skill(m.id())))
                .distinct()
                .toArray();
    }

    /** Where the fact names this skill or one that is a kind of it. */
    private int[] skill(String id) {
        var words = fact.text().words();
        return fact.skills().stream()
                .filter(m -> m.id().equals(id) || names.isAncestor(id, m.id()))
                .flatMapToInt(m -> IntStream.range(0, words.size())
                        .filter(p -> m.start() <= words.token(p).start()
                                && words.token(p).end() <= m.end()))
                .toArray();
    }

    private int[] find(Reading in, int i) {
        var key = claim.line().keys().get(i);
        var tellers = claim.line().words().lexicon().tellers(key);
        if (tellers.size() == 1) return in.at(key);
        int[] out = {};
        for (var teller : tellers) {
            var at = in.at(teller);
            if (at.length == 0) continue;
            int from = out.length;
            out = Arrays.copyOf(out, from + at.length);
            System.arraycopy(at, 0, out, from, at.length);
        }
        Arrays.sort(out);
        return out;
    }

    private boolean isFree(int i) {
        var words = claim.line().words();
        if (words.in(Group.FRAMING, i) || words.in(Group.CAUSE, i)) return true;
        if (words.in(Group.HAVING, i)) return true;
        if (claim.letter() && words.in(Group.LETTER, i)) return true;
        var verb = words.lexicon().verb(words.key(i));
        if (verb == null) return false;
        if (verb.tier() == Tier.PARTICIPATE) return true;
        return verb.direction() != Direction.NONE && isSigned(verb.direction());
    }

    /** "cut costs 35 %" from "costs −35 %": the sign says what the verb does. */
    private boolean isSigned(Direction direction) {
        return fact.text().quantities().stream().anyMatch(q -> q.sign() == direction);
    }
}

package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.reading.Reading;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts could hold the words of one line, so that the others need not be laid beside it. */
final class Likely {
    private final Whereabouts whereabouts;
    private final Reading line;
    private final List<SkillNames.Mention> mentions;
    private final @Nullable BitSet[] byToken;

    /** @param mentions the skills that the line names */
    Likely(Whereabouts whereabouts, Reading line, List<SkillNames.Mention> mentions) {
        this.whereabouts = whereabouts;
        this.line = line;
        this.mentions = mentions;
        byToken = new BitSet[line.words().size()];
    }

    /** How many of the claim's words the fact can neither have nor allow; never more than it turns out to lack. */
    int lacking(Claim claim, KnownFact fact) {
        int number = whereabouts.number(fact);
        int lacking = 0;
        for (int i : claim.content()) if (!facts(i).get(number)) lacking++;
        return lacking;
    }

    /** True when all words that it lacks for certain are among these keys. */
    boolean lacksOnly(Set<String> keys, Claim claim, KnownFact fact) {
        int number = whereabouts.number(fact);
        for (int i : claim.content())
            if (!facts(i).get(number) && !keys.contains(line.keys().get(i))) return false;
        return true;
    }

    private BitSet facts(int i) {
        var known = byToken[i];
        if (known != null) return known;
        var found = whereabouts.of(line, i, mentions);
        byToken[i] = found;
        return found;
    }
}

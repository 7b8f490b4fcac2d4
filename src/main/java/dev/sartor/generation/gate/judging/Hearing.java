package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.aligning.Aligner;
import dev.sartor.generation.gate.aligning.Sought;
import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.names.SkillNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One claim before the facts that may prove it; each is laid beside it once, and only when asked for. */
final class Hearing {
    private final Claim claim;
    private final List<KnownFact> facts;
    private final Likely likely;
    private final Sought sought;
    private final SkillNames names;
    private final @Nullable Aligner[] aligners;
    private final @Nullable Heard[] heard;

    Hearing(Claim claim, List<KnownFact> facts, Likely likely, Sought sought, SkillNames names) {
        this.claim = claim;
        this.facts = facts;
        this.likely = likely;
        this.sought = sought;
        this.names = names;
        aligners = new Aligner[facts.size()];
        heard = new Heard[facts.size()];
    }

    Claim claim() {
        return claim;
    }

    int size() {
        return facts.size();
    }

    /** @param likelyOnly without the facts that lack a word for certain */
    List<Aligner> aligners(boolean likelyOnly) {
        var out = new ArrayList<Aligner>();
        for (int f = 0; f < facts.size(); f++) if (!likelyOnly || lacking(f) == 0) out.add(aligner(f));
        return out;
    }

    /** How many words the fact lacks for certain; it may lack more. */
    int lacking(int fact) {
        return likely.lacking(claim, facts.get(fact));
    }

    Likely likely() {
        return likely;
    }

    KnownFact fact(int fact) {
        return facts.get(fact);
    }

    Heard heard(int fact) {
        var known = heard[fact];
        if (known != null) return known;
        var found = new Heard(facts.get(fact), aligner(fact).align());
        heard[fact] = found;
        return found;
    }

    private Aligner aligner(int fact) {
        var known = aligners[fact];
        if (known != null) return known;
        var made = new Aligner(claim, sought, facts.get(fact), names);
        aligners[fact] = made;
        return made;
    }
}

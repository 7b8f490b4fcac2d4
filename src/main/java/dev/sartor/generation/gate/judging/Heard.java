package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.aligning.Alignment;
import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.checks.Check;
import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A fact with a claim's words laid against it. */
record Heard(KnownFact fact, Alignment alignment) {
    /** In what ways the claim goes beyond the fact; none where it does not. */
    List<Problem> problems(Claim claim, Set<Rule> rules) {
        var trial = Trial.of(claim, fact, alignment);
        var out = new ArrayList<Problem>();
        for (var check : Check.ALL) out.addAll(check.check(trial, rules));
        return out;
    }
}

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.claims.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import java.util.List;
import java.util.Set;

/** What the line says of one thing, the fact does not say only of another. */
final class Bindings implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.BINDING)) return List.of();
        int[] astray = trial.astray();
        if (astray.length == 0) return List.of();
        var word = trial.claim().line().words().token(astray[0]).text();
        return List.of(new Problem(
                Rule.BINDING,
                false,
                "'%s' belongs to another statement of your fact: “%s”."
                        .formatted(word, trial.fact().shortened())));
    }
}

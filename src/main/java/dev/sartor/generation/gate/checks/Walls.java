package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import java.util.List;
import java.util.Set;

/** Contact data support no amount. */
final class Walls implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        boolean amounts = !trial.claim().quantities().isEmpty();
        if (!rules.contains(Rule.WALLS) || !trial.fact().isWall() || !amounts) return List.of();
        return List.of(
                new Problem(Rule.WALLS, false, "A telephone number or an address says nothing of what you did."));
    }
}

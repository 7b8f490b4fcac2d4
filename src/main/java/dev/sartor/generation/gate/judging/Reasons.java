package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.aligning.Aligner;
import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Why no fact proves a claim: the problems of the fact that came nearest, in sentences. */
final class Reasons {
    private static final int HEARD = 4;

    private final Dossier dossier;
    private final Set<Rule> rules;

    Reasons(Dossier dossier, Set<Rule> rules) {
        this.dossier = dossier;
        this.rules = rules;
    }

    List<Problem> of(Claim claim, List<Aligner> aligners) {
        var heard = aligners.stream()
                .map(aligner -> new Heard(aligner.fact(), aligner.align()))
                .toList();
        for (var each : heard) if (isElsewhere(claim, each)) return List.of(elsewhere(claim, each));
        return heard.stream()
                .sorted(Comparator.comparingInt(h -> h.alignment().missing().size() * 2
                        - h.alignment().text().size()))
                .limit(HEARD)
                .map(h -> h.problems(claim, rules))
                .filter(found -> !found.isEmpty())
                .min(Comparator.<List<Problem>>comparingInt(List::size)
                        .thenComparingInt(p -> p.stream().anyMatch(Problem::contradicts) ? 0 : 1))
                .orElse(List.of(new Problem(Rule.WORDS, false, "You told us nothing that could support this.")));
    }

    /** All that the fact lacks is the name of another employer of the person's. */
    private boolean isElsewhere(Claim claim, Heard heard) {
        var missing = heard.alignment().missing();
        return !missing.isEmpty()
                && !heard.alignment().text().isEmpty()
                && missing.stream()
                        .allMatch(i -> dossier.organisations()
                                .contains(claim.line().keys().get(i)))
                && heard.problems(claim, rules).size() == missing.size();
    }

    private static Problem elsewhere(Claim claim, Heard heard) {
        var other = claim.line()
                .words()
                .token(heard.alignment().missing().getFirst())
                .text();
        return new Problem(
                Rule.ENTRY,
                true,
                "'%s' – your fact is of %s: “%s”."
                        .formatted(other, heard.fact().name(), heard.fact().shortened()));
    }
}

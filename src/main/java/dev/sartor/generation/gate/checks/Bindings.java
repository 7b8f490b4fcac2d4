package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Reserve;
import java.util.List;
import java.util.Set;

/** What the line says of one thing, the fact does not say only of another. */
final class Bindings implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.BINDING)) return List.of();
        int[] astray = isStatus(trial) ? new int[0] : trial.astray();
        if (astray.length == 0) return List.of();
        var word = trial.claim().line().words().token(astray[0]).text();
        return List.of(new Problem(
                Rule.BINDING,
                false,
                "'%s' belongs to another statement of your fact: “%s”."
                        .formatted(word, trial.fact().shortened())));
    }

    /** Licences, exams and courses are told in fragments; what is said of their state is said of all of it. */
    static boolean isStatus(Trial trial) {
        return trial.fact().text().reserves().stream()
                .anyMatch(h -> h.reserve() == Reserve.UNFINISHED || h.reserve() == Reserve.LAPSED);
    }
}

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.List;
import java.util.Set;

/** An exam that is spoken of and not said to be passed is no certificate yet. */
final class Exams implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var text = trial.fact().text().words();
        if (!rules.contains(Rule.UNFINISHED) || trial.alignment().header().isEmpty()) return List.of();
        if (!isOpen(text) || isOpen(trial.fact().header().words())) return List.of();
        var line = trial.claim().line();
        if (line.words().has(Group.EXAM) || !line.reserves().isEmpty()) return List.of();
        return List.of(new Problem(
                Rule.UNFINISHED,
                true,
                "Your fact does not say that it is passed: “%s”."
                        .formatted(trial.fact().shortened())));
    }

    private static boolean isOpen(Words words) {
        return words.has(Group.EXAM) && !words.has(Group.PASSED);
    }
}

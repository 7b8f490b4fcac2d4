package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A line may say that one thing came of another only where its fact does. */
final class Causes implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.CAUSE)
                || !trial.claim().has(Group.CAUSE)
                || says(trial.fact().text())) return List.of();
        return List.of(new Problem(
                Rule.CAUSE,
                false,
                "Your fact does not say that one came of the other: “%s”."
                        .formatted(trial.fact().shortened())));
    }

    static boolean says(Reading fact) {
        var words = fact.words();
        return IntStream.range(0, words.size())
                .anyMatch(i -> words.in(Group.CAUSE, i) || words.in(Group.BY, i) || words.in(Group.WITH, i));
    }
}

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** "Across the company" needs a fact that reaches so far; that a company is named somewhere is not enough. */
final class Reaches implements Check {
    private static final int NEAR = 4;

    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.BINDING)) return List.of();
        var words = trial.claim().line().words();
        for (int i : trial.claim().content()) {
            int[] at = trial.alignment().at(i);
            boolean kept = at.length == 0
                    || !isReached(words, i)
                    || isCounted(trial, i)
                    || IntStream.of(at)
                            .anyMatch(p -> isReached(trial.fact().text().words(), p));
            if (!kept) return List.of(problem(trial, words, i));
        }
        return List.of();
    }

    /** "Across four states": the number says how far, and numbers are held by their own rule. */
    private static boolean isCounted(Trial trial, int i) {
        return trial.claim().quantities().stream().anyMatch(q -> q.last() < i && i - q.last() <= NEAR && q.head() == i);
    }

    private static boolean isReached(Words words, int i) {
        for (int p = i - 1; p >= 0 && i - p <= NEAR; p--) {
            if (words.in(Group.REACH, p)) return true;
            if (words.token(p).isMark() || words.in(Group.PREPOSITION, p)) return false;
        }
        return false;
    }

    private static Problem problem(Trial trial, Words words, int i) {
        return new Problem(
                Rule.BINDING,
                false,
                "'%s' – your fact does not reach so far: “%s”."
                        .formatted(words.token(i).text(), trial.fact().shortened()));
    }
}

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words and names of a claim that stand nowhere in the fact. */
final class Accounting implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var out = new ArrayList<Problem>();
        for (int i : trial.alignment().missing()) {
            var problem = problem(trial, i);
            if (rules.contains(problem.rule())) out.add(problem);
        }
        return out;
    }

    private static Problem problem(Trial trial, int i) {
        var words = trial.claim().line().words();
        var token = words.token(i);
        if (isName(trial, i))
            return new Problem(
                    Rule.NAMES, false, "'%s' – nothing you told us names it.".formatted(Texts.labelled(words, i)));
        var verb = words.lexicon().verb(words.key(i));
        if (verb != null && verb.tier() == Tier.OWN)
            return new Problem(
                    Rule.WORDS,
                    false,
                    "'%s' claims more than your fact says: “%s”."
                            .formatted(token.text(), trial.fact().shortened()));
        return new Problem(
                Rule.WORDS,
                false,
                "'%s' – your fact does not say so: “%s”."
                        .formatted(token.text(), trial.fact().shortened()));
    }

    /** A capital inside a sentence, or a technical word anywhere. */
    private static boolean isName(Trial trial, int i) {
        var words = trial.claim().line().words();
        if (words.token(i).isTechnical() || !words.token(i).isWord()) return true;
        boolean opens = i == 0 || words.isMark(i - 1, ".:;!?•");
        return words.token(i).isCapital() && !opens;
    }
}

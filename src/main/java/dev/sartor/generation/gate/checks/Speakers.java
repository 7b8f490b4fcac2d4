package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.model.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Behind "I" stands a deed: "I nurse Resident, Mercy Hospital" only puts the word before a title. */
final class Speakers implements Check {
    /** "I" in the languages that the gate has words of. */
    private static final Set<String> SUBJECTS = Set.of("i", "ich", "je", "j'", "yo");

    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.TITLE)) return List.of();
        var words = trial.claim().line().words();
        for (int i : trial.claim().content()) {
            boolean subject = SUBJECTS.contains(words.lower(i - 1));
            if (!subject || !isTitle(trial, i)) continue;
            return List.of(new Problem(
                    Rule.TITLE,
                    false,
                    "'%s' – your fact gives a title, not something that you did: “%s”."
                            .formatted(
                                    Texts.between(words, i - 1, i), trial.fact().shortened())));
        }
        return List.of();
    }

    /** It stands in the title, and nothing that was done is told with it. */
    private static boolean isTitle(Trial trial, int i) {
        var header = trial.fact().header();
        boolean above = IntStream.of(trial.alignment().header().getOrDefault(i, new int[0]))
                .anyMatch(p -> header.segment(p).sentence() == 0);
        int[] told = trial.alignment().at(i);
        boolean named = told.length == 0 || trial.fact().fact().kind() == Fact.Kind.POSITION;
        return above && named && IntStream.of(told).noneMatch(trial.fact().text()::isVerb);
    }
}

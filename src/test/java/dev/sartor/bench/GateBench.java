package dev.sartor.bench;

import dev.sartor.generation.gate.Gate;
import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.gate.truth.Mutants;
import dev.sartor.generation.keeping.TaxonomyNames;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.resume.Resume;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sixty lines at the gate: thirty of a person's own deeds behind "I", and of each a lie. */
final class GateBench {
    private static final int DEEDS = 30;
    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    private final Gate gate;
    private final List<Question> questions = new ArrayList<>();

    GateBench(Resume resume) {
        var facts = Facts.of(resume);
        gate = Gate.of(new Ground(facts, Set.of(), "", "en", MONTH), new TaxonomyNames("en"));
        facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.HIGHLIGHT)
                .filter(fact -> !Mutants.of(fact.text(), List.of(), "en").isEmpty())
                .limit(DEEDS)
                .forEach(this::ask);
    }

    private void ask(Fact fact) {
        var deed = "I " + fact.text().substring(0, 1).toLowerCase(Locale.ROOT)
                + fact.text().substring(1);
        questions.add(Question.letter(deed, fact.id()));
        questions.add(Question.letter(Mutants.of(fact.text(), List.of(), "en").getFirst(), fact.id()));
    }

    int lines() {
        return questions.size();
    }

    /** How many are proven, so that nothing is left out as unused. */
    long judge() {
        return questions.stream().filter(q -> gate.judge(q).isProven()).count();
    }
}

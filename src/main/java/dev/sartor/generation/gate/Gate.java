package dev.sartor.generation.gate;

import dev.sartor.generation.gate.employer.EmployerWords;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.judging.Bench;
import dev.sartor.generation.gate.judging.Dossier;
import dev.sartor.generation.gate.names.SkillNames;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides whether a line is supported by a person's facts: every thing it claims, whole, by one fact or by facts of one
 * entry. The same question always gets the same answer. Safe for use by several threads.
 */
public final class Gate {
    private final Bench bench;
    private final EmployerWords employer;

    private Gate(Bench bench, EmployerWords employer) {
        this.bench = bench;
        this.employer = employer;
    }

    /** Reads the facts once; keep the gate for all lines of a person. */
    public static Gate of(Ground ground, SkillNames names) {
        return of(ground, names, EnumSet.allOf(Rule.class));
    }

    /** A gate with only some of its rules, for tests that show what each is there for. */
    public static Gate of(Ground ground, SkillNames names, Set<Rule> rules) {
        var dossier =
                Dossier.of(ground.facts(), ground.skills(), ground.posting(), ground.language(), ground.today(), names);
        return new Gate(new Bench(dossier, rules), new EmployerWords(ground.posting(), ground.language()));
    }

    /** Proven only when every claim of the line is; else the reasons, each naming the fact it went by. */
    public Judgement judge(Question question) {
        if (question.kind() == Question.Kind.LETTER && employer.say(question.line())) return Judgement.PROVEN;
        return bench.judge(question.line(), question.cited(), question.kind() == Question.Kind.LETTER);
    }
}

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import java.util.List;
import java.util.Set;

/** One way in which a claim may go beyond a fact. */
public interface Check {
    /** All of them, in the order in which their reasons read best. */
    List<Check> ALL = List.of(
            new Amounts(),
            new Dates(),
            new Holds(),
            new Exams(),
            new Actors(),
            new Ladder(),
            new Titles(),
            new Speakers(),
            new Heads(),
            new Bindings(),
            new Reaches(),
            new Ways(),
            new Causes(),
            new Walls(),
            new Accounting());

    /** @param rules those that are on; problems of others are not to be told */
    List<Problem> check(Trial trial, Set<Rule> rules);
}

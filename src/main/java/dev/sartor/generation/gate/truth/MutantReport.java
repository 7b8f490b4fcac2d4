package dev.sartor.generation.gate.truth;

import java.util.List;

/** How many mutants of proven lines the gate refused, and those it proved. */
public record MutantReport(int mutants, int refused, List<String> proven) {
    public MutantReport {
        proven = List.copyOf(proven);
    }

    /** From 0 to 1; 1 where there are none. */
    public double share() {
        return mutants == 0 ? 1 : (double) refused / mutants;
    }
}

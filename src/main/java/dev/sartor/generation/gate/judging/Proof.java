package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.findings.Problem;
import java.util.List;

/**
 * How a claim fared.
 *
 * @param provers the facts that each prove it whole
 * @param problems why none does; empty when one does, or when it claims nothing
 */
record Proof(Claim claim, List<KnownFact> provers, List<Problem> problems) {
    Proof {
        provers = List.copyOf(provers);
        problems = List.copyOf(problems);
    }

    boolean isProven() {
        return problems.isEmpty();
    }

    /** True for a claim that nothing needs to prove, or that holds whatever the entry. */
    boolean isEverywhere() {
        return provers.isEmpty() || provers.stream().anyMatch(KnownFact::isEverywhere);
    }

    boolean isProvenIn(String entry) {
        return isEverywhere() || provers.stream().anyMatch(f -> f.entry().equals(entry));
    }
}

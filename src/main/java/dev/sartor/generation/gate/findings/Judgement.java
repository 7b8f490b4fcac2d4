package dev.sartor.generation.gate.findings;

import java.util.List;

/**
 * The gate's word on a line.
 *
 * @param reasons sentences that name the fact; empty for a proven line
 */
public record Judgement(Verdict verdict, List<String> reasons) {
    public static final Judgement PROVEN = new Judgement(Verdict.PROVEN, List.of());

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    public boolean isProven() {
        return verdict == Verdict.PROVEN;
    }
}

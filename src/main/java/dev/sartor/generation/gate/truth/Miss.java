package dev.sartor.generation.gate.truth;

import java.util.List;

/**
 * A line that the gate judged wrongly.
 *
 * @param lie true for a lie that got through, false for an honest line refused
 */
public record Miss(String kind, int row, String profile, boolean lie, String line, List<String> reasons) {
    public Miss {
        reasons = List.copyOf(reasons);
    }
}

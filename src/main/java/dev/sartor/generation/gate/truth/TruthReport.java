package dev.sartor.generation.gate.truth;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an evaluation found: the counts of all, the counts by class in the order of their names, and every miss. */
public record TruthReport(Tally summary, Map<String, Tally> byClass, List<Miss> misses) {
    public TruthReport {
        byClass = Collections.unmodifiableMap(new LinkedHashMap<>(byClass));
        misses = List.copyOf(misses);
    }
}

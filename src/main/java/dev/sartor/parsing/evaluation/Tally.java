package dev.sartor.parsing.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Hits, inventions and misses, field by field. */
public final class Tally {
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void add(String field, int hits, int invented, int missed) {
        var c = counts.computeIfAbsent(field, k -> new int[3]);
        c[0] += hits;
        c[1] += invented;
        c[2] += missed;
    }

    void add(Tally other) {
        other.counts.forEach((field, c) -> add(field, c[0], c[1], c[2]));
    }

    /** Pairs what was read with what is true, each once. */
    <T> void match(String field, List<T> read, List<T> truth, BiPredicate<T, T> same) {
        var open = new java.util.ArrayList<>(truth);
        int hits = 0;
        for (var one : read)
            for (int i = 0; i < open.size(); i++)
                if (same.test(one, open.get(i))) {
                    open.remove(i);
                    hits++;
                    break;
                }
        add(field, hits, read.size() - hits, open.size());
    }

    /** The mean over all fields of their F1, 0 to 1; 1 when there is none. */
    public double macro() {
        return fields().values().stream().mapToDouble(f -> f).average().orElse(1);
    }

    /** F1 by field: 2 × hits ÷ (2 × hits + invented + missed), 0 to 1. */
    public Map<String, Double> fields() {
        var out = new LinkedHashMap<String, Double>();
        counts.forEach((field, c) -> {
            if (c[0] + c[1] + c[2] > 0) out.put(field, 2.0 * c[0] / (2 * c[0] + c[1] + c[2]));
        });
        return out;
    }
}

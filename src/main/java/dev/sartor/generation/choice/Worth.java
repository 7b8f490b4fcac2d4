package dev.sartor.generation.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a choice of blocks is worth: each block's own worth, fading by 8 % with each better block of its group, plus for
 * every requirement its weight times the best cover and a tenth of it times the second best. The second term is a
 * weighted coverage and so submodular; greedy choice by worth a point is within 1 − 1/e of the best (Khuller, Moss and
 * Naor 1999), and small cases are solved exactly.
 *
 * @param weights of requirements, by id
 */
public record Worth(Map<String, Double> weights) {
    private static final double FADE = 0.92;
    private static final double SECOND = 0.1;

    public Worth {
        weights = Map.copyOf(weights);
    }

    /** The worth of these blocks together; the order does not matter. */
    public double of(List<Candidate> chosen) {
        var best = new HashMap<String, double[]>();
        var inGroup = new HashMap<String, Integer>();
        double sum = 0;
        for (var c : chosen.stream()
                .sorted((a, b) -> Double.compare(b.worth(), a.worth()))
                .toList()) {
            int before = inGroup.merge(c.group(), 1, Integer::sum) - 1;
            sum += c.worth() * Math.pow(FADE, before);
            c.covers().forEach((id, cover) -> {
                var two = best.computeIfAbsent(id, key -> new double[2]);
                if (cover > two[0]) {
                    two[1] = two[0];
                    two[0] = cover;
                } else two[1] = Math.max(two[1], cover);
            });
        }
        for (var id : best.keySet().stream().sorted().toList()) {
            var two = best.get(id);
            if (two != null) sum += weights.getOrDefault(id, 0.0) * (two[0] + SECOND * two[1]);
        }
        return sum;
    }
}

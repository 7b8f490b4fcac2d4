package dev.sartor.generation.choice;

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
    static final double FADE = 0.92;
    static final double SECOND = 0.1;

    public Worth {
        weights = Map.copyOf(weights);
    }

    /** The worth of these blocks together; the order does not matter. */
    public double of(List<Candidate> chosen) {
        var choice = new Choice(chosen, this);
        for (int i = 0; i < chosen.size(); i++) choice.set(i, true);
        return choice.worth();
    }
}

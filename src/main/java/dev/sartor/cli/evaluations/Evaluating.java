package dev.sartor.cli.evaluations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that {@code sartor eval} measures. */
public interface Evaluating {
    /** Every evaluation, in the order in which {@code all} runs them. */
    List<Evaluating> ALL = List.of(
            new Truth(),
            new Lies(),
            new Match(),
            new ReadBack(),
            new Returning(),
            new Read(),
            new Jobs(),
            new Quality(),
            new Faults(),
            new Hostile());

    /** What a person calls it ("truth"). */
    String id();

    /** Measures. */
    Outcome run(Asked asked);

    /**
     * How it is wanted.
     *
     * @param data the folder to measure with; null for the evaluation's own
     * @param count how many cases; 0 for all, or for the evaluation's own number
     * @param seed of what is left to chance
     * @param json whether the outcome is told as JSON
     */
    record Asked(@Nullable String data, int count, long seed, boolean json) {}

    /**
     * What came of it.
     *
     * @param told a table, or JSON
     * @param passed whether it reached what it must
     */
    record Outcome(String told, boolean passed) {}
}

package dev.sartor.cli.evaluations;

import dev.sartor.generation.json.Evaluation;

/** The gate, on pairs of false and honest lines that were written before the rules. */
final class Truth implements Evaluating {
    @Override
    public String id() {
        return "truth";
    }

    @Override
    public Outcome run(Asked asked) {
        var evaluation = Evaluation.of(Folders.of(asked.data(), "bench/truth"));
        return new Outcome(asked.json() ? evaluation.json() : evaluation.words(), evaluation.liesThrough() == 0);
    }
}

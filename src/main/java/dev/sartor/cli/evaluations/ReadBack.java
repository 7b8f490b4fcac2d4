package dev.sartor.cli.evaluations;

import dev.sartor.cli.reading.ReadingEvaluation;
import dev.sartor.kernel.BadInput;

/** What machines read back of the files we make. */
final class ReadBack implements Evaluating {
    @Override
    public String id() {
        return "ats";
    }

    @Override
    public Outcome run(Asked asked) {
        if (asked.count() < 0) throw new BadInput(asked.count() + " CVs cannot be read.", "Give 0 or more.");
        var evaluation = ReadingEvaluation.of(Folders.of(asked.data(), "examples"), asked.count(), asked.seed());
        return new Outcome(asked.json() ? evaluation.json() : evaluation.words(), evaluation.passes());
    }
}

package dev.sartor.cli.evaluations;

import dev.sartor.cli.postings.PostingsEvaluation;
import dev.sartor.kernel.BadInput;

/** How well postings are read, on files whose truth stands beside them. */
final class Jobs implements Evaluating {
    @Override
    public String id() {
        return "postings";
    }

    /** Part of {@code all} only where files are named: none come with the program. */
    @Override
    public Outcome run(Asked asked) {
        if (asked.data() == null)
            throw new BadInput(
                    "No postings to read are named.", "Name a folder of postings and their truths with --data.");
        var measured = PostingsEvaluation.of(Folders.of(asked.data(), asked.data()));
        return new Outcome(asked.json() ? measured.json() : measured.words(), measured.passes());
    }
}

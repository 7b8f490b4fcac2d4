package dev.sartor.cli.evaluations;

import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.evaluation.Corpus;

/** How well résumés are read, on files whose truth stands beside them. */
final class Read implements Evaluating {
    @Override
    public String id() {
        return "read";
    }

    /** Part of {@code all} only where files are named: none come with the program. */
    @Override
    public Outcome run(Asked asked) {
        if (asked.data() == null)
            throw new BadInput("No files to read are named.", "Name a folder of résumés and their truths with --data.");
        var measured = Corpus.of(Folders.of(asked.data(), asked.data()));
        return new Outcome(asked.json() ? measured.json() : measured.words(), true);
    }
}

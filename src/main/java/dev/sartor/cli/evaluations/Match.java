package dev.sartor.cli.evaluations;

import dev.sartor.cli.files.CacheFolder;
import dev.sartor.matching.Meanings;
import dev.sartor.matching.evaluation.MatchEvaluation;

/** How well requirements find the facts that meet them. */
final class Match implements Evaluating {
    @Override
    public String id() {
        return "match";
    }

    @Override
    public Outcome run(Asked asked) {
        var folder = Folders.of(asked.data(), "bench/match");
        var ranks = MatchEvaluation.of(folder, Meanings.local(CacheFolder.standard()));
        return new Outcome(asked.json() ? MatchTold.json(ranks) : MatchTold.words(ranks), true);
    }
}

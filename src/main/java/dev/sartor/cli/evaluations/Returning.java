package dev.sartor.cli.evaluations;

import dev.sartor.cli.roundtrip.RoundTrip;
import dev.sartor.kernel.BadInput;

/** How much comes back when the files we make are read. */
final class Returning implements Evaluating {
    /** Of the printed fields: all. */
    private static final double LEAST = 1;

    /** Of them, what comes back where only words, looks and places are read. */
    private static final double LEAST_BY_WORDS = 0.89;

    @Override
    public String id() {
        return "roundtrip";
    }

    @Override
    public Outcome run(Asked asked) {
        if (asked.count() < 0) throw new BadInput(asked.count() + " files cannot be read.", "Give 0 or more.");
        var trip = RoundTrip.of(Folders.of(asked.data(), "examples"), asked.count(), asked.seed());
        return new Outcome(
                asked.json() ? trip.json() : trip.words(),
                trip.share() >= LEAST && trip.shareByWords() >= LEAST_BY_WORDS);
    }
}

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Trends;

/** Whether a figure goes the same way in the line as in the fact. */
final class Directions {
    private Directions() {}

    static boolean contradict(Quantity said, Quantity known, Trial trial) {
        var here = Trends.of(said, trial.claim().line());
        return here.contradicts(Trends.of(known, trial.fact().text()));
    }

    static boolean moves(Quantity quantity, Reading in) {
        return Trends.of(quantity, in) != Direction.NONE;
    }
}

package dev.sartor.cli.evaluations;

import dev.sartor.cli.hostile.HostileEvaluation;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.parsing.ContainedReading;

/** Reading files that were damaged on purpose. */
final class Hostile implements Evaluating {
    private static final int FILES = 10_000;

    @Override
    public String id() {
        return "hostile";
    }

    @Override
    public Outcome run(Asked asked) {
        int files = asked.count() > 0 ? asked.count() : FILES;
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            var reading = new ContainedReading(containment);
            var evaluation = HostileEvaluation.of(Folders.of(asked.data(), "examples"), files, reading::read);
            return new Outcome(
                    asked.json() ? evaluation.json() : evaluation.words(),
                    evaluation.broke().isEmpty());
        }
    }
}

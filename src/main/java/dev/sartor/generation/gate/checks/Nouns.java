package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.claims.Trial;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Reading;
import java.util.stream.IntStream;

/** Whether a number counts the same thing in the line as in the fact. */
final class Nouns {
    private Nouns() {}

    static boolean agree(Quantity said, Quantity known, Trial trial) {
        if (said.unit().kind() != Unit.Kind.COUNT || known.unit().kind() != Unit.Kind.COUNT) return true;
        var line = trial.claim().line();
        var fact = trial.fact().text();
        if (said.head() < 0) return known.head() < 0 || hits(trial, known.head());
        var at = trial.alignment().at(said.head());
        if (known.head() < 0)
            return IntStream.of(at).anyMatch(p -> fact.related(fact.segment(p), fact.segment(known.first())));
        if (IntStream.of(at).anyMatch(p -> p == known.head())) return true;
        return line.words().in(Group.PEOPLE, said.head()) && fact.words().in(Group.PERSON, known.head());
    }

    private static boolean hits(Trial trial, int position) {
        return trial.alignment().hits(position);
    }

    /** The number with what it counts, as written. */
    static String counted(Quantity quantity, Reading in) {
        int last = Math.max(quantity.last(), quantity.head());
        return Texts.between(in.words(), quantity.first(), last);
    }
}

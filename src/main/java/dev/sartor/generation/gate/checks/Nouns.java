package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
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
        if (said.head() < 0)
            return known.head() < 0 || fact.words().in(Group.WEAK_HEAD, known.head()) || hits(trial, known.head());
        var at = trial.alignment().at(said.head());
        var home = fact.segment(known.first());
        if (known.head() < 0) return IntStream.of(at).anyMatch(p -> trial.belongs(p, home));
        if (IntStream.of(at).anyMatch(p -> p == known.head())) return true;
        if (tells(said, known, line, fact)) return true;
        return line.words().in(Group.PEOPLE, said.head()) && fact.words().in(Group.PERSON, known.head());
    }

    /** "a sample of 2,000 labels": the noun before the number counts as well as the one behind it. */
    private static boolean tells(Quantity said, Quantity known, Reading line, Reading fact) {
        var tellers = line.words().lexicon().tellers(line.words().key(said.first() - 2));
        boolean of = line.words().in(Group.OF, said.first() - 1) && fact.words().in(Group.OF, known.first() - 1);
        return of && tellers.contains(fact.words().key(known.first() - 2));
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

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.claims.Trial;
import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Role;
import dev.sartor.generation.gate.reading.Reading;
import java.util.List;

/** Which way a figure went: by its sign, its verb, "up" or "down", or by where it came from and went to. */
final class Directions {
    private Directions() {}

    static boolean contradict(Quantity said, Quantity known, Trial trial) {
        var here = trial.claim().line();
        var there = trial.fact().text();
        return of(said, here).contradicts(of(known, there));
    }

    static boolean moves(Quantity quantity, Reading in) {
        return of(quantity, in) != Direction.NONE;
    }

    private static Direction of(Quantity quantity, Reading in) {
        if (quantity.sign() != Direction.NONE) return quantity.sign();
        var change = change(quantity, in.quantities());
        if (change != Direction.NONE) return change;
        var segment = in.segment(quantity.last());
        var words = in.words();
        var found = Direction.NONE;
        for (int i = segment.first(); i < segment.end(); i++) {
            if (i > quantity.last() && found != Direction.NONE) break;
            var verb = words.lexicon().verb(words.key(i));
            if (verb != null && verb.direction() != Direction.NONE) found = verb.direction();
            else if (words.in(Group.UP, i) && !quantity.covers(i)) found = Direction.UP;
            else if (words.in(Group.DOWN, i) && !quantity.covers(i)) found = Direction.DOWN;
        }
        return found;
    }

    /** From 9 to 5 is down, whatever the verb. */
    private static Direction change(Quantity quantity, List<Quantity> all) {
        for (int i = 0; i + 1 < all.size(); i++) {
            var from = all.get(i);
            var to = all.get(i + 1);
            if (quantity != from && quantity != to || from.role() != Role.FROM || to.role() != Role.TO) continue;
            if (!from.unit().sameDimension(to.unit())) continue;
            int compared = from.base().compareTo(to.base());
            return compared == 0 ? Direction.NONE : compared > 0 ? Direction.DOWN : Direction.UP;
        }
        return Direction.NONE;
    }
}

package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Role;
import java.util.List;

/** Which way a figure went: by its sign, by where it came from and went to, by its verb, by "up" or "down". */
public final class Trends {
    private Trends() {}

    public static Direction of(Quantity quantity, Reading in) {
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
            else if (words.in(Group.UP, i) && !isBound(i, in)) found = Direction.UP;
            else if (words.in(Group.DOWN, i) && !isBound(i, in)) found = Direction.DOWN;
        }
        return found;
    }

    /** The "up" of "up to 30" says nothing of a change. */
    private static boolean isBound(int i, Reading in) {
        return in.quantities().stream().anyMatch(q -> q.covers(i));
    }

    /** From 9 to 5 is down, whatever the verb. */
    private static Direction change(Quantity quantity, List<Quantity> all) {
        for (int i = 0; i + 1 < all.size(); i++) {
            var a = all.get(i);
            var b = all.get(i + 1);
            boolean here = quantity.equals(a) || quantity.equals(b);
            if (!here || !a.unit().sameDimension(b.unit())) continue;
            boolean forth = a.role() == Role.FROM && b.role() == Role.TO;
            boolean back = a.role() == Role.TO && b.role() == Role.FROM;
            if (!forth && !back) continue;
            int compared = forth ? a.base().compareTo(b.base()) : b.base().compareTo(a.base());
            return compared == 0 ? Direction.NONE : compared > 0 ? Direction.DOWN : Direction.UP;
        }
        return Direction.NONE;
    }
}

package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Words;
import java.util.ArrayList;
import java.util.List;

/** In "from 9 to 5 working days" both numbers count days: what stands only behind the second holds for the first. */
final class Shared {
    private Shared() {}

    static List<Quantity> nouns(List<Quantity> found, Words words) {
        var out = new ArrayList<>(found);
        for (int i = out.size() - 2; i >= 0; i--) {
            var a = out.get(i);
            var b = out.get(i + 1);
            boolean pair = a.role() == Role.FROM && b.role() == Role.TO && b.first() - a.last() <= 2;
            if (pair && a.unit().kind() == Unit.Kind.COUNT && a.head() < 0) out.set(i, like(a, b));
        }
        return List.copyOf(out);
    }

    private static Quantity like(Quantity a, Quantity b) {
        return new Quantity(
                a.low(),
                a.high(),
                a.step(),
                a.comparator(),
                b.unit(),
                a.role(),
                a.sign(),
                b.per(),
                b.head(),
                b.nouns(),
                a.first(),
                a.last(),
                a.surface(),
                a.ambiguous());
    }
}

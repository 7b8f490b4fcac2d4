package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.ArrayList;
import java.util.List;

/** What numbers of one text say about each other: "from 9 to 5 days" is a change, and both count days. */
final class Shared {
    private static final int NEAR = 6;

    private Shared() {}

    static List<Quantity> settle(List<Quantity> found, Words words) {
        var out = new ArrayList<>(found);
        for (int i = out.size() - 1; i >= 0; i--) {
            var a = out.get(i);
            var b = i + 1 < out.size() ? out.get(i + 1) : a;
            boolean near = i + 1 < out.size() && b.first() - a.last() <= NEAR;
            boolean turned = turns(words, a.last(), b.first()) || words.in(Group.INSTEAD, b.first() - 1);
            boolean goal = near && b.role() == Role.FROM && turned;
            if (goal) a = as(a, Role.TO);
            boolean pair = near && a.role() == Role.FROM && b.role() == Role.TO;
            boolean back = i > 0 && a.role() == Role.FROM && isGoal(out.get(i - 1), a);
            if (i + 1 < out.size() && b.role() == Role.NONE && words.in(Group.INSTEAD, a.first() - 1))
                out.set(i + 1, as(b, Role.TO));
            if (a.role() == Role.FROM && words.in(Group.INSTEAD, a.first() - 1) && i + 1 < out.size()) pair = near;
            if (a.role() == Role.FROM && !pair && !back && !isAfterTurn(words, a)) a = as(a, Role.NONE);
            if (back) a = like(a, out.get(i - 1));
            boolean moving = moves(words, out, i);
            if (a.role() == Role.TO
                    && !moving
                    && !goal
                    && (i == 0 || out.get(i - 1).role() != Role.FROM)) a = as(a, Role.NONE);
            if (pair && a.unit().kind() == Unit.Kind.COUNT && a.head() < 0) a = like(a, b);
            if (pair && b.unit().kind() == Unit.Kind.COUNT && b.head() < 0) out.set(i + 1, like(b, a));
            out.set(i, a);
        }
        return List.copyOf(out);
    }

    /** "raised to 95 points from 86". */
    private static boolean isGoal(Quantity to, Quantity from) {
        boolean goal = to.role() == Role.TO || to.comparator() == Comparator.UP_TO;
        return goal && from.first() - to.last() <= NEAR;
    }

    /** True when a word before it, back to a comma or "and", says that something went up or down. */
    private static boolean moves(Words words, List<Quantity> all, int index) {
        if (moves(words, all, all.get(index).first() - 1, -1)) return true;
        return !words.lexicon().language().equals("en")
                && moves(words, all, all.get(index).last() + 1, 1);
    }

    private static boolean moves(Words words, List<Quantity> all, int from, int step) {
        for (int i = from; i >= 0 && i < words.size(); i += step) {
            if (words.in(Group.AND, i) || words.isMark(i, ",;.")) return false;
            int at = i;
            if (all.stream().anyMatch(q -> q.covers(at) && q.unit().kind() == Unit.Kind.FACTOR)) return true;
            if (all.stream().anyMatch(q -> q.covers(at))) continue;
            var verb = words.lexicon().verb(words.key(i));
            if (verb != null && verb.direction() != Direction.NONE) return true;
            if (words.in(Group.UP, i) || words.in(Group.DOWN, i) || words.in(Group.MOVING, i)) return true;
        }
        return false;
    }

    /** "91 %, up from 88 %": the first is where it went. */
    private static boolean turns(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) if (words.in(Group.UP, i) || words.in(Group.DOWN, i)) return true;
        return false;
    }

    private static boolean isAfterTurn(Words words, Quantity a) {
        return words.in(Group.UP, a.first() - 2)
                || words.in(Group.DOWN, a.first() - 2)
                || words.in(Group.INSTEAD, a.first() - 1);
    }

    private static Quantity as(Quantity a, Role role) {
        return new Quantity(
                a.low(),
                a.high(),
                a.step(),
                a.comparator(),
                a.unit(),
                role,
                a.sign(),
                a.per(),
                a.head(),
                a.nouns(),
                a.first(),
                a.last(),
                a.surface(),
                a.ambiguous());
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

package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.reading.Reading;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a number is said of the same thing: the words beside it in the line stand beside it, not beside another, in the fact. */
final class Subjects {
    private Subjects() {}

    static boolean agree(Quantity said, Quantity known, Trial trial) {
        var fact = trial.fact().text();
        var anchor = trial.anchor();
        if (anchor != null && !trial.belongs(known.last(), anchor)) return false;
        if (fact.quantities().size() < 2) return true;
        int[] own = item(fact, known.last());
        var line = trial.claim().line();
        int[] beside = item(line, said.last());
        var verbs = trial.claim().verbs();
        return trial.alignment().text().keySet().stream()
                .filter(i -> beside[0] <= i && i < beside[1] && !verbs.contains(i))
                .filter(i -> isNearest(line, said, i))
                .noneMatch(i -> isOnlyElsewhere(trial.alignment().at(i), own, fact, known));
    }

    /** With several numbers in one item, a word goes with the nearest. */
    private static boolean isNearest(Reading line, Quantity said, int token) {
        int mine = distance(said, token);
        return line.quantities().stream().allMatch(q -> distance(q, token) >= mine);
    }

    private static int distance(Quantity q, int token) {
        if (q.covers(token) || q.head() == token) return 0;
        return token < q.first() ? q.first() - token + 1 : token - q.last();
    }

    private static boolean isOnlyElsewhere(int[] positions, int[] own, Reading fact, Quantity known) {
        return IntStream.of(positions).noneMatch(p -> own[0] <= p && p < own[1] || isFree(p, fact, known));
    }

    /** In an item that holds no number, or only this one. */
    private static boolean isFree(int position, Reading fact, Quantity known) {
        int[] item = item(fact, position);
        List<Quantity> there = fact.quantities().stream()
                .filter(q -> item[0] <= q.last() && q.last() < item[1])
                .toList();
        return there.stream().allMatch(q -> q.equals(known));
    }

    /** The stretch around a token up to the next comma, "and" or clause's end on both sides. */
    private static int[] item(Reading in, int token) {
        var segment = in.segment(token);
        int from = token;
        while (from > segment.first() && !splits(in, from - 1)) from--;
        int to = token + 1;
        while (to < segment.end() && !splits(in, to)) to++;
        return new int[] {from, to};
    }

    private static boolean splits(Reading in, int i) {
        boolean splits = in.words().isMark(i, ",;(–—") || in.words().in(Group.AND, i);
        if (splits) for (var q : in.quantities()) if (q.covers(i)) return false;
        return splits;
    }
}

package dev.sartor.ats.recovery;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses occurrences so that the fields' order is the text's order, none overlaps another, and as few fields as possible
 * go without; among equal choices the one that keeps more text. It is the heaviest increasing subsequence (Fredman 1975),
 * with a Fenwick tree (1994) over the text's positions: occurrences × log(text).
 */
final class Order {
    private static final int NONE = -1;

    private final List<Occurrence> occurrences;
    private final long[] weight;
    private final int[] before;
    private final int[] tree;

    /** @param occurrences by field; positions at most {@code length} */
    Order(List<Occurrence> occurrences, int length) {
        this.occurrences = occurrences;
        weight = new long[occurrences.size()];
        before = new int[occurrences.size()];
        tree = new int[length + 2];
        Arrays.fill(tree, NONE);
    }

    /** @return for each of {@code fields} fields its place, or null where it has none */
    @Nullable
    Occurrence[] placed(int fields) {
        int next = 0;
        while (next < occurrences.size()) {
            int first = next;
            while (next < occurrences.size()
                    && occurrences.get(next).field() == occurrences.get(first).field()) weigh(next++);
            for (int i = first; i < next; i++) enter(i);
        }
        var placed = new @Nullable Occurrence[fields];
        for (int i = best(tree.length - 2); i != NONE; i = before[i])
            placed[occurrences.get(i).field()] = occurrences.get(i);
        return placed;
    }

    private void weigh(int i) {
        var occurrence = occurrences.get(i);
        before[i] = best(occurrence.start());
        long own = (1L << 32) + (occurrence.end() - occurrence.start());
        weight[i] = own + (before[i] == NONE ? 0 : weight[before[i]]);
    }

    /** The heaviest chain that ends at or before this position. */
    private int best(int position) {
        int best = NONE;
        for (int at = position + 1; at > 0; at -= at & -at) best = heavier(best, tree[at]);
        return best;
    }

    private void enter(int i) {
        for (int at = occurrences.get(i).end() + 1; at < tree.length; at += at & -at) tree[at] = heavier(tree[at], i);
    }

    private int heavier(int one, int other) {
        if (one == NONE || other == NONE) return Math.max(one, other);
        if (weight[one] == weight[other]) return Math.min(one, other);
        return weight[one] > weight[other] ? one : other;
    }
}

package dev.sartor.rendering.lines;

import java.util.Arrays;

/** Finds the breaks that cost least over the whole paragraph, by dynamic programming over its breakpoints. */
final class Breaker {
    private Breaker() {}

    /** @return indices of the chosen breakpoints, the paragraph's beginning not among them, its end last */
    static int[] best(Breakpoints points, LineCost cost) {
        int end = points.size - 1;
        var total = new double[points.size];
        var from = new int[points.size];
        for (int to = 1; to <= end; to++) {
            total[to] = Double.MAX_VALUE;
            for (int start = to - 1; start >= 0; start--) {
                double sum = total[start] + cost.of(points, start, to);
                if (sum < total[to]) {
                    total[to] = sum;
                    from[to] = start;
                }
                if (cost.overfull(points.width(start, to), points.spaces(start, to))) break;
            }
        }
        var chosen = new int[points.size];
        int n = chosen.length;
        for (int at = end; at > 0; at = from[at]) chosen[--n] = at;
        return Arrays.copyOfRange(chosen, n, chosen.length);
    }
}

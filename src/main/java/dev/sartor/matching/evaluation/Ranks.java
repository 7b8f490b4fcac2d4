package dev.sartor.matching.evaluation;

import java.util.List;
import java.util.Set;

/**
 * How good orders of facts are, summed over requirements.
 *
 * @param recall share with a right fact in the first place
 * @param reciprocal mean of 1 ÷ the place of the first right fact
 * @param gain mean of the discounted gain ÷ the greatest that could be had (nDCG, Järvelin and Kekäläinen 2002)
 */
public record Ranks(int asked, double recall, double reciprocal, double gain) {
    static final Ranks NONE = new Ranks(0, 0, 0, 0);

    /** With one more order; the means are kept as sums until {@link #mean}. */
    Ranks with(List<String> order, Set<String> right) {
        int first = 0;
        while (first < order.size() && !right.contains(order.get(first))) first++;
        double got = 0;
        double best = 0;
        for (int i = 0; i < order.size(); i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            if (right.contains(order.get(i))) got += discount;
            if (i < right.size()) best += discount;
        }
        return new Ranks(asked + 1, recall + (first == 0 ? 1 : 0), reciprocal + 1.0 / (first + 1), gain + got / best);
    }

    Ranks mean() {
        return asked == 0 ? this : new Ranks(asked, recall / asked, reciprocal / asked, gain / asked);
    }
}

package dev.sartor.generation.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Some of these candidates, by their numbers. What they are worth together is asked a thousand times, so asking makes nothing. */
final class Choice {
    private final boolean[] chosen;
    private final double[] own;
    private final int[] group;
    private final int[] byWorth;
    private final int[][] met;
    private final double[][] covers;
    private final double[] weights;
    private final int[] inGroup;
    private final double[] best;
    private final double[] second;

    Choice(List<Candidate> all, Worth worth) {
        chosen = new boolean[all.size()];
        own = all.stream().mapToDouble(Candidate::worth).toArray();
        byWorth = IntStream.range(0, own.length)
                .boxed()
                .sorted((a, b) -> Double.compare(own[b], own[a]))
                .mapToInt(i -> i)
                .toArray();
        var groups = new HashMap<String, Integer>();
        group = all.stream()
                .mapToInt(c -> groups.computeIfAbsent(c.group(), name -> groups.size()))
                .toArray();
        inGroup = new int[groups.size()];
        var ids = all.stream()
                .flatMap(c -> c.covers().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        weights = ids.stream()
                .mapToDouble(id -> worth.weights().getOrDefault(id, 0.0))
                .toArray();
        best = new double[ids.size()];
        second = new double[ids.size()];
        var numbers = new HashMap<String, Integer>();
        for (var id : ids) numbers.put(id, numbers.size());
        met = new int[own.length][];
        covers = new double[own.length][];
        for (int i = 0; i < own.length; i++) {
            var entries = List.copyOf(all.get(i).covers().entrySet());
            met[i] = entries.stream()
                    .mapToInt(each -> numbers.getOrDefault(each.getKey(), 0))
                    .toArray();
            covers[i] = entries.stream().mapToDouble(Map.Entry::getValue).toArray();
        }
    }

    boolean has(int i) {
        return chosen[i];
    }

    void set(int i, boolean in) {
        chosen[i] = in;
    }

    /** What the choice would be worth with this one, too. */
    double with(int i) {
        chosen[i] = true;
        double worth = worth();
        chosen[i] = false;
        return worth;
    }

    double worth() {
        Arrays.fill(inGroup, 0);
        Arrays.fill(best, 0);
        Arrays.fill(second, 0);
        double sum = 0;
        for (int i : byWorth) {
            if (!chosen[i]) continue;
            sum += own[i] * Math.pow(Worth.FADE, inGroup[group[i]]++);
            cover(i);
        }
        for (int id = 0; id < best.length; id++) sum += weights[id] * (best[id] + Worth.SECOND * second[id]);
        return sum;
    }

    private void cover(int i) {
        for (int k = 0; k < met[i].length; k++) {
            int id = met[i][k];
            double cover = covers[i][k];
            if (cover > best[id]) {
                second[id] = best[id];
                best[id] = cover;
            } else second[id] = Math.max(second[id], cover);
        }
    }
}

package dev.sartor.generation.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses the blocks that are worth most within a height: exactly where there are few, else greedily and then by swaps. */
public final class Chooser {
    /** Up to so many blocks all subsets are tried. */
    static final int EXACT = 14;

    private Chooser() {}

    /**
     * @param must chosen in any case, even beyond the height
     * @param height in points, for the chosen ones together, those that must be included
     * @return in the order of {@code must}, then of {@code may}
     */
    public static List<Candidate> choose(List<Candidate> must, List<Candidate> may, double height, Worth worth) {
        double room = height - must.stream().mapToDouble(Candidate::height).sum();
        var fitting = may.stream().filter(c -> c.height() <= room).toList();
        var chosen =
                fitting.size() <= EXACT ? exactly(must, fitting, room, worth) : greedily(must, fitting, room, worth);
        var out = new ArrayList<>(must);
        fitting.stream().filter(chosen::contains).forEach(out::add);
        return out;
    }

    private static List<Candidate> exactly(List<Candidate> must, List<Candidate> may, double room, Worth worth) {
        List<Candidate> best = List.of();
        double most = worth.of(must);
        for (int set = 1; set < 1 << may.size(); set++) {
            var chosen = subset(may, set);
            if (chosen.stream().mapToDouble(Candidate::height).sum() > room) continue;
            double value = worth.of(joined(must, chosen));
            if (value > most + 1e-12) {
                most = value;
                best = chosen;
            }
        }
        return best;
    }

    private static List<Candidate> subset(List<Candidate> all, int set) {
        var out = new ArrayList<Candidate>();
        for (int i = 0; i < all.size(); i++) if ((set & (1 << i)) != 0) out.add(all.get(i));
        return out;
    }

    /** The better of two greedy choices, by worth a point and by worth alone, each mended by swaps. */
    private static List<Candidate> greedily(List<Candidate> must, List<Candidate> may, double room, Worth worth) {
        var byPoint = greedily(must, may, room, worth, c -> Math.max(c.height(), 1));
        var byWorth = greedily(must, may, room, worth, c -> 1);
        return worth.of(joined(must, byWorth)) > worth.of(joined(must, byPoint)) ? byWorth : byPoint;
    }

    private static List<Candidate> greedily(
            List<Candidate> must, List<Candidate> may, double room, Worth worth, ToDoubleFunction<Candidate> price) {
        var chosen = new ArrayList<Candidate>();
        var left = new ArrayList<>(may);
        double free = room;
        while (true) {
            double now = worth.of(joined(must, chosen));
            double space = free;
            var next = left.stream()
                    .filter(c -> c.height() <= space)
                    .max(Comparator.comparingDouble(
                            c -> (worth.of(joined(must, chosen, c)) - now) / price.applyAsDouble(c)));
            if (next.isEmpty() || worth.of(joined(must, chosen, next.get())) <= now) break;
            chosen.add(next.get());
            left.remove(next.get());
            free -= next.get().height();
        }
        swap(must, chosen, left, free, worth);
        return chosen;
    }

    /** Exchanges one chosen block for one left out while that is worth more and fits. */
    private static void swap(
            List<Candidate> must, List<Candidate> chosen, List<Candidate> left, double room, Worth worth) {
        double free = room;
        boolean better = true;
        for (int rounds = 0; better && rounds < 50; rounds++) {
            better = false;
            double now = worth.of(joined(must, chosen));
            for (int i = 0; i < chosen.size() && !better; i++)
                for (int j = 0; j < left.size() && !better; j++) {
                    var out = chosen.get(i);
                    var in = left.get(j);
                    if (in.height() > free + out.height()) continue;
                    chosen.set(i, in);
                    if (worth.of(joined(must, chosen)) > now + 1e-9) {
                        left.set(j, out);
                        free += out.height() - in.height();
                        better = true;
                    } else chosen.set(i, out);
                }
        }
    }

    private static List<Candidate> joined(List<Candidate> must, List<Candidate> chosen, Candidate... more) {
        var out = new ArrayList<>(must);
        out.addAll(chosen);
        out.addAll(List.of(more));
        return out;
    }
}

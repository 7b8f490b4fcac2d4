package dev.sartor.generation.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Chooses the blocks that are worth most within a height: exactly where there are few, else greedily and then by swaps. */
public final class Chooser {
    /** Up to so many blocks all subsets are tried. */
    static final int EXACT = 14;

    /** First those that must be, then those that may and are low enough. */
    private final List<Candidate> all;

    private final int musts;
    private final double room;
    private final Worth worth;

    private Chooser(List<Candidate> all, int musts, double room, Worth worth) {
        this.all = all;
        this.musts = musts;
        this.room = room;
        this.worth = worth;
    }

    /**
     * @param must chosen in any case, even beyond the height
     * @param height in points, for the chosen ones together, those that must be included
     * @return in the order of {@code must}, then of {@code may}
     */
    public static List<Candidate> choose(List<Candidate> must, List<Candidate> may, double height, Worth worth) {
        double room = height - must.stream().mapToDouble(Candidate::height).sum();
        var all = new ArrayList<>(must);
        may.stream().filter(c -> c.height() <= room).forEach(all::add);
        var chooser = new Chooser(all, must.size(), room, worth);
        var chosen = all.size() - must.size() <= EXACT ? chooser.exactly() : chooser.greedily();
        return IntStream.range(0, all.size())
                .filter(chosen::has)
                .mapToObj(all::get)
                .toList();
    }

    private Choice musts() {
        var choice = new Choice(all, worth);
        for (int i = 0; i < musts; i++) choice.set(i, true);
        return choice;
    }

    private Choice exactly() {
        var choice = musts();
        int best = 0;
        double most = choice.worth();
        for (int set = 1; set < 1 << (all.size() - musts); set++) {
            take(choice, set);
            if (height(set) > room) continue;
            double value = choice.worth();
            if (value > most + 1e-12) {
                most = value;
                best = set;
            }
        }
        take(choice, best);
        return choice;
    }

    private void take(Choice choice, int set) {
        for (int i = musts; i < all.size(); i++) choice.set(i, (set & (1 << (i - musts))) != 0);
    }

    private double height(int set) {
        double sum = 0;
        for (int i = musts; i < all.size(); i++)
            if ((set & (1 << (i - musts))) != 0) sum += all.get(i).height();
        return sum;
    }

    /** The better of two greedy choices, by worth a point and by worth alone, each mended by swaps. */
    private Choice greedily() {
        var byPoint = greedily(i -> Math.max(all.get(i).height(), 1));
        var byWorth = greedily(i -> 1);
        return byWorth.worth() > byPoint.worth() ? byWorth : byPoint;
    }

    private Choice greedily(IntToDoubleFunction price) {
        var choice = musts();
        var chosen = new ArrayList<Integer>();
        var left = new ArrayList<>(IntStream.range(musts, all.size()).boxed().toList());
        double free = room;
        while (true) {
            double now = choice.worth();
            int next = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i : left) {
                if (all.get(i).height() > free) continue;
                double gain = (choice.with(i) - now) / price.applyAsDouble(i);
                if (gain > most) {
                    most = gain;
                    next = i;
                }
            }
            if (next < 0 || choice.with(next) <= now) break;
            choice.set(next, true);
            chosen.add(next);
            int taken = next;
            left.removeIf(i -> i == taken);
            free -= all.get(next).height();
        }
        swap(choice, chosen, left, free);
        return choice;
    }

    /** Exchanges one chosen block for one left out while that is worth more and fits. */
    private void swap(Choice choice, List<Integer> chosen, List<Integer> left, double room) {
        double free = room;
        boolean better = true;
        for (int rounds = 0; better && rounds < 50; rounds++) {
            better = false;
            double now = choice.worth();
            for (int i = 0; i < chosen.size() && !better; i++) {
                int out = chosen.get(i);
                choice.set(out, false);
                for (int j = 0; j < left.size() && !better; j++) {
                    int in = left.get(j);
                    double gained = all.get(out).height() - all.get(in).height();
                    if (free + gained < 0 || choice.with(in) <= now + 1e-9) continue;
                    choice.set(in, true);
                    chosen.set(i, in);
                    left.set(j, out);
                    free += gained;
                    better = true;
                }
                if (!better) choice.set(out, true);
            }
        }
    }
}

package dev.sartor.cli.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many skills of a list were found, counted over many postings. */
final class Skills {
    private int truths;
    private int covered;
    private int hits;
    private int extras;

    /** @param free what costs nothing when it is named */
    void add(List<String> read, List<String> truth, List<String> free) {
        var used = new ArrayList<String>();
        for (var each : truth) {
            var found = read.stream().filter(r -> Alike.near(r, each)).toList();
            if (!found.isEmpty()) covered++;
            found.stream().filter(f -> !used.contains(f)).forEach(used::add);
        }
        truths += truth.size();
        hits += used.size();
        extras += (int) read.stream()
                .filter(r -> !used.contains(r) && free.stream().noneMatch(f -> Alike.near(r, f)))
                .count();
    }

    double recall() {
        return truths == 0 ? 1 : (double) covered / truths;
    }

    double precision() {
        return hits + extras == 0 ? 1 : (double) hits / (hits + extras);
    }

    double f1() {
        return recall() + precision() == 0 ? 0 : 2 * recall() * precision() / (recall() + precision());
    }

    String row(String name) {
        return String.format(
                Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %d |%n", name, recall(), precision(), f1(), truths);
    }
}

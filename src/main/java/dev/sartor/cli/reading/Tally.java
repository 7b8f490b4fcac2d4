package dev.sartor.cli.reading;

import dev.sartor.model.report.ReadBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fields asked for and recovered, by extractor and template, and some of those lost. */
final class Tally {
    /** Losses kept as examples for each extractor and template. */
    private static final int EXAMPLES = 3;

    /** @param lost examples, each as "résumé: text" */
    record Count(int fields, int recovered, List<String> lost) {
        boolean whole() {
            return fields == recovered;
        }
    }

    private final SortedMap<String, SortedMap<String, Count>> counts = new TreeMap<>();

    void add(String template, ReadBack read) {
        counts.computeIfAbsent(read.extractor(), _ -> new TreeMap<>())
                .merge(
                        template,
                        new Count(
                                read.fields(),
                                read.recovered(),
                                read.lost().stream()
                                        .limit(EXAMPLES)
                                        .map(lost -> read.file() + ": " + lost.text())
                                        .toList()),
                        Tally::sum);
    }

    private static Count sum(Count one, Count other) {
        var lost = new ArrayList<>(one.lost());
        lost.addAll(other.lost());
        return new Count(
                one.fields() + other.fields(),
                one.recovered() + other.recovered(),
                lost.stream().limit(EXAMPLES).toList());
    }

    /** By extractor, then by template. */
    Map<String, SortedMap<String, Count>> counts() {
        return counts;
    }

    boolean whole() {
        return counts.values().stream().flatMap(by -> by.values().stream()).allMatch(Count::whole);
    }
}

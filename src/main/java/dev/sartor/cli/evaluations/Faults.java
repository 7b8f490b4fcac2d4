package dev.sartor.cli.evaluations;

import dev.sartor.cli.faults.FaultMatrix;
import dev.sartor.cli.faults.FaultMatrix.Row;
import dev.sartor.cli.faults.Outage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong with language models: whether each mishap is told from the others, and what an outage costs. */
final class Faults implements Evaluating {
    private static final int TIMES = 100;

    @Override
    public String id() {
        return "faults";
    }

    @Override
    public Outcome run(Asked asked) {
        var matrix = FaultMatrix.of(asked.count() > 0 ? asked.count() : TIMES);
        var outage = Outage.of(asked.seed());
        boolean passed = outage.passes() && matrix.rows().stream().allMatch(Row::passes);
        return new Outcome(asked.json() ? json(matrix, outage) : words(matrix, outage), passed);
    }

    private static String words(FaultMatrix matrix, Outage outage) {
        var out = new StringBuilder("mishap         taken for      right     calls  longest wait\n");
        for (var row : matrix.rows())
            out.append("%-14s %-14s %4d/%-4d %5d  %s%n"
                    .formatted(
                            name(row),
                            String.join(
                                    ", ", row.taken().keySet().stream().sorted().toList()),
                            row.right(),
                            row.cases(),
                            row.calls(),
                            row.waits().isEmpty() ? "–" : longest(row) + " ms"));
        return out.append("outage of 10 minutes: %d requests, %d calls, breaker open after %d ms%n"
                        .formatted(
                                outage.requests(),
                                outage.calls(),
                                outage.opened().toMillis()))
                .toString();
    }

    private static String json(FaultMatrix matrix, Outage outage) {
        var root = JsonMapper.shared().createObjectNode();
        var rows = root.putArray("mishaps");
        for (var row : matrix.rows()) {
            var json = rows.addObject()
                    .put("mishap", name(row))
                    .put("cases", row.cases())
                    .put("right", row.right())
                    .put("calls", row.calls())
                    .put("longestWaitMillis", longest(row));
            var taken = json.putObject("taken");
            row.taken().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> taken.put(each.getKey(), each.getValue()));
        }
        root.putObject("outage")
                .put("requests", outage.requests())
                .put("calls", outage.calls())
                .put("openedAfterMillis", outage.opened().toMillis());
        return root.toPrettyString() + "\n";
    }

    private static long longest(Row row) {
        return row.waits().stream()
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private static String name(Row row) {
        return row.mishap().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

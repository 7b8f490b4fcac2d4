package dev.sartor.generation.json;

import dev.sartor.generation.gate.truth.MutantReport;
import dev.sartor.generation.gate.truth.Tally;
import dev.sartor.generation.gate.truth.TruthReport;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what the evaluation of the gate found. */
final class TruthTold {
    private TruthTold() {}

    static String json(TruthReport truth, MutantReport mutants) {
        var root = JsonNodeFactory.instance.objectNode();
        var summary = root.putObject("summary");
        fill(summary, truth.summary());
        var classes = summary.putObject("byClass");
        truth.byClass().forEach((name, tally) -> fill(classes.putObject(name), tally));
        summary.put("mutants", mutants.mutants()).put("mutantsRefused", mutants.refused());
        var misses = root.putArray("misses");
        for (var miss : truth.misses())
            misses.addObject()
                    .put("class", miss.kind())
                    .put("profile", miss.profile())
                    .put("lie", miss.lie())
                    .put("line", miss.line());
        return root.toPrettyString() + "\n";
    }

    private static void fill(ObjectNode o, Tally tally) {
        o.put("lies", tally.lies()).put("liesThrough", tally.liesThrough());
        o.put("honest", tally.honest()).put("honestRefused", tally.honestRefused());
    }

    static String words(TruthReport truth, MutantReport mutants) {
        var out =
                new StringBuilder("%-44s %6s %8s %7s %8s%n".formatted("class", "lies", "through", "honest", "refused"));
        truth.byClass().forEach((name, tally) -> out.append(row(name, tally)));
        out.append(row("all", truth.summary()));
        out.append("mutants of proven lines: %s, refused %s%n".formatted(mutants.mutants(), mutants.refused()));
        return out.toString();
    }

    private static String row(String name, Tally t) {
        return "%-44s %6d %8d %7d %8d%n".formatted(name, t.lies(), t.liesThrough(), t.honest(), t.honestRefused());
    }
}

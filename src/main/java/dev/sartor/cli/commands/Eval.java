package dev.sartor.cli.commands;

import dev.sartor.cli.evaluations.Evaluating;
import dev.sartor.cli.evaluations.Evaluating.Asked;
import dev.sartor.kernel.BadInput;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor eval}: measures how well we do, on data that was written before the rules. */
@Command(
        name = "eval",
        description = {
            "Measures the gate on pairs of false and honest lines (truth),",
            "whole documents made with a model that lies on purpose (lies),",
            "how well requirements find the facts that meet them (match),",
            "what machines read back of our files (ats),",
            "how well résumés are read (read, with --data),",
            "how well postings are read (postings, with --data),",
            "how much of our own files comes back (roundtrip),",
            "how CVs read before and after (quality),",
            "what goes wrong with language models (faults),",
            "and reading on damaged files (hostile)."
        },
        footer = {"", "Examples:", "  sartor eval truth --json", "  sartor eval ats --sample 20"},
        mixinStandardHelpOptions = true)
public final class Eval implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "truth|lies|match|ats|roundtrip|read|postings|quality|faults|hostile|all",
            description = "what to measure")
    private String what = "";

    @Option(
            names = {"--data", "--corpus"},
            paramLabel = "DIR",
            description = "measure with this folder instead of the usual one")
    private @Nullable String data;

    @Option(
            names = {"--sample", "--files"},
            paramLabel = "N",
            defaultValue = "0",
            description = "so many cases only (default: all; hostile: 10000)")
    private int count;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of what is left to chance")
    private long seed = 1;

    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    /** For the command line. */
    public Eval() {}

    @Override
    public Integer call() {
        var asked = new Asked(data, count, seed, json);
        int exit = Exit.FINE;
        for (var each : wanted()) {
            var outcome = each.run(asked);
            System.out.print(outcome.told());
            if (!outcome.passed()) exit = Exit.FINDINGS;
        }
        return exit;
    }

    private List<Evaluating> wanted() {
        if (what.equals("all"))
            return Evaluating.ALL.stream()
                    .filter(each -> !each.id().equals("read") && !each.id().equals("postings"))
                    .toList();
        var found =
                Evaluating.ALL.stream().filter(each -> each.id().equals(what)).toList();
        if (!found.isEmpty()) return found;
        var ids = Evaluating.ALL.stream().map(Evaluating::id).collect(Collectors.joining(", "));
        throw new BadInput("There is no evaluation \"" + what + "\".", "There are: " + ids + ", all.");
    }
}

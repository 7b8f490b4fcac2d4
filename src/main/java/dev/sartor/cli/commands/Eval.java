package dev.sartor.cli.commands;

import dev.sartor.generation.json.Evaluation;
import dev.sartor.kernel.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor eval}: measures how well we do, on data that was written before the rules. */
@Command(
        name = "eval",
        description = "Measures the gate on pairs of false and honest lines (truth).",
        footer = {"", "Example:", "  sartor eval truth --json"},
        mixinStandardHelpOptions = true)
public final class Eval implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "truth|all", description = "what to measure")
    private String what = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "bench/truth",
            description = "where the pairs are (default: ${DEFAULT-VALUE})")
    private String data = "bench/truth";

    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    /** For the command line. */
    public Eval() {}

    @Override
    public Integer call() {
        if (!List.of("truth", "all").contains(what))
            throw new BadInput("There is no evaluation \"" + what + "\".", "There are: truth, all.");
        var root = Path.of(data);
        if (!Files.isDirectory(root))
            throw new BadInput(
                    "There is no folder " + data + ".", "Run it from the project's folder, or name it with --data.");
        var evaluation = Evaluation.of(root);
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.liesThrough() == 0 ? Exit.FINE : Exit.FINDINGS;
    }
}

package dev.sartor.cli.commands;

import dev.sartor.generation.json.Evaluation;
import dev.sartor.kernel.BadInput;
import dev.sartor.cli.reading.ReadingEvaluation;
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
        description = "Measures the gate on pairs of false and honest lines (truth), or what machines read back (ats).",
        footer = {"", "Example:", "  sartor eval truth --json", "  sartor eval ats --sample 20"},
        mixinStandardHelpOptions = true)
public final class Eval implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "truth|ats|all", description = "what to measure")
    private String what = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "bench/truth",
            description = "where the pairs are (default: ${DEFAULT-VALUE})")
    private String data = "bench/truth";

    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    @Option(names = "--sample", paramLabel = "N", defaultValue = "0", description = "ats: so many CVs only (0: all)")
    private int sample;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "ats: for what is left to chance")
    private long seed = 1;

    /** For the command line. */
    public Eval() {}

    @Override
    public Integer call() {
        if (what.equals("ats")) return ats();
        if (!List.of("truth", "all").contains(what))
            throw new BadInput("There is no evaluation \"" + what + "\".", "There are: truth, ats, all.");
        var root = Path.of(data);
        if (!Files.isDirectory(root))
            throw new BadInput(
                    "There is no folder " + data + ".", "Run it from the project's folder, or name it with --data.");
        var evaluation = Evaluation.of(root);
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.liesThrough() == 0 ? Exit.FINE : Exit.FINDINGS;
    }

    private int ats() {
        if (sample < 0) throw new BadInput(sample + " CVs cannot be read.", "Give --sample 0 or more.");
        var evaluation = ReadingEvaluation.of(Path.of("examples"), sample, seed);
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.passes() ? Exit.FINE : Exit.FINDINGS;
    }
}

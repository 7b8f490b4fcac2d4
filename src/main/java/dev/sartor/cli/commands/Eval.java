package dev.sartor.cli.commands;

import dev.sartor.cli.hostile.HostileEvaluation;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.generation.json.Evaluation;
import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.ContainedReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor eval}: measures how well we do, on data that was written before the rules. */
@Command(
        name = "eval",
        description = "Measures the gate on pairs of false and honest lines (truth), and reading on damaged files (hostile).",
        footer = {"", "Examples:", "  sartor eval truth --json", "  sartor eval hostile --data examples"},
        mixinStandardHelpOptions = true)
public final class Eval implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "truth|hostile|all", description = "what to measure")
    private String what = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the pairs are (default: bench/truth), or the files to damage (default: examples)")
    private @Nullable String data;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many damaged files are read (default: ${DEFAULT-VALUE})")
    private int files = 10_000;

    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    /** For the command line. */
    public Eval() {}

    @Override
    public Integer call() {
        return switch (what) {
            case "truth", "all" -> truth();
            case "hostile" -> hostile();
            default -> throw new BadInput("There is no evaluation \"" + what + "\".", "There are: truth, hostile, all.");
        };
    }

    private int truth() {
        var evaluation = Evaluation.of(folder("bench/truth"));
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.liesThrough() == 0 ? Exit.FINE : Exit.FINDINGS;
    }

    private int hostile() {
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            var evaluation =
                    HostileEvaluation.of(folder("examples"), files, new ContainedReading(containment)::read);
            System.out.print(json ? evaluation.json() : evaluation.words());
            return evaluation.broke().isEmpty() ? Exit.FINE : Exit.FINDINGS;
        }
    }

    private Path folder(String usual) {
        var root = Path.of(data == null ? usual : data);
        if (!Files.isDirectory(root))
            throw new BadInput(
                    "There is no folder " + root + ".", "Run it from the project's folder, or name it with --data.");
        return root;
    }
}

package dev.sartor.cli.commands;

import dev.sartor.generation.json.Evaluation;
import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.evaluation.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor eval}: measures how well we do, on data that was written before the rules. */
@Command(
        name = "eval",
        description =
                "Measures the gate on pairs of false and honest lines (truth), and reading on files with their truth (read).",
        footer = {"", "Example:", "  sartor eval truth --json"},
        mixinStandardHelpOptions = true)
public final class Eval implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "truth|read|all", description = "what to measure")
    private String what = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "bench/truth",
            description = "where the pairs are (default: ${DEFAULT-VALUE})")
    private String data = "bench/truth";

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "for read: files, each with NAME.truth.json beside it")
    private @Nullable Path corpus;

    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    /** For the command line. */
    public Eval() {}

    @Override
    public Integer call() {
        if (what.equals("read")) return read();
        if (!List.of("truth", "all").contains(what))
            throw new BadInput("There is no evaluation \"" + what + "\".", "There are: truth, read, all.");
        var root = Path.of(data);
        if (!Files.isDirectory(root))
            throw new BadInput(
                    "There is no folder " + data + ".", "Run it from the project's folder, or name it with --data.");
        var evaluation = Evaluation.of(root);
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.liesThrough() == 0 ? Exit.FINE : Exit.FINDINGS;
    }

    private int read() {
        if (corpus == null || !Files.isDirectory(corpus))
            throw new BadInput("No files to read are named.", "Name a folder with --corpus.");
        var measured = Corpus.of(corpus);
        System.out.print(json ? measured.json() : measured.words());
        return Exit.FINE;
    }
}

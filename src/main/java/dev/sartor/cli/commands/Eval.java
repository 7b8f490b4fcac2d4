package dev.sartor.cli.commands;

import dev.sartor.cli.files.CacheFolder;
import dev.sartor.cli.hostile.HostileEvaluation;
import dev.sartor.cli.reading.ReadingEvaluation;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.generation.json.Evaluation;
import dev.sartor.kernel.BadInput;
import dev.sartor.matching.Meanings;
import dev.sartor.matching.evaluation.MatchEvaluation;
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
        description = {
            "Measures the gate on pairs of false and honest lines (truth),",
            "how well requirements find the facts that meet them (match),",
            "what machines read back of our files (ats),",
            "or whether damaged files break the reader (hostile)."
        },
        footer = {"", "Examples:", "  sartor eval truth --json", "  sartor eval match", "  sartor eval ats --sample 20"},
        mixinStandardHelpOptions = true)
public final class Eval implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "truth|match|ats|hostile|all", description = "what to measure")
    private String what = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the pairs are (default: bench/truth or bench/match)")
    private @Nullable String data;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many damaged files hostile reads (default: ${DEFAULT-VALUE})")
    private int files = 10_000;

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
        return switch (what) {
            case "truth" -> truth(folder("truth"));
            case "match" -> match(folder("match"));
            case "ats" -> ats();
            case "hostile" -> hostile();
            case "all" -> Math.max(Math.max(truth(folder("truth")), match(folder("match"))), ats());
            default ->
                throw new BadInput("There is no evaluation \"" + what + "\".", "There are: truth, match, ats, hostile, all.");
        };
    }

    /** On the files of --data, else on the examples. */
    private int hostile() {
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            var folder = Path.of(data == null ? "examples" : data);
            var evaluation = HostileEvaluation.of(folder, files, new ContainedReading(containment)::read);
            System.out.print(json ? evaluation.json() : evaluation.words());
            return evaluation.broke().isEmpty() ? Exit.FINE : Exit.FINDINGS;
        }
    }

    private Path folder(String kind) {
        var folder = Path.of(data == null ? "bench/" + kind : data);
        if (!Files.isDirectory(folder))
            throw new BadInput(
                    "There is no folder " + folder + ".", "Run it from the project's folder, or name it with --data.");
        return folder;
    }

    private int truth(Path folder) {
        var evaluation = Evaluation.of(folder);
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.liesThrough() == 0 ? Exit.FINE : Exit.FINDINGS;
    }

    private int match(Path folder) {
        var ranks = MatchEvaluation.of(folder, Meanings.local(CacheFolder.standard()));
        System.out.print(json ? MatchTold.json(ranks) : MatchTold.words(ranks));
        return Exit.FINE;
    }

    private int ats() {
        if (sample < 0) throw new BadInput(sample + " CVs cannot be read.", "Give --sample 0 or more.");
        var evaluation = ReadingEvaluation.of(Path.of("examples"), sample, seed);
        System.out.print(json ? evaluation.json() : evaluation.words());
        return evaluation.passes() ? Exit.FINE : Exit.FINDINGS;
    }
}

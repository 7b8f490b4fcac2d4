package dev.sartor.generation.json;

import dev.sartor.generation.gate.truth.TruthEvaluation;
import dev.sartor.generation.keeping.TaxonomyNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The gate measured on pairs of false and honest lines. */
public record Evaluation(int liesThrough, String words, String json) {
    /** @param root the folder with profiles, {@code frozen/} and {@code grown/} pairs */
    public static Evaluation of(Path root) {
        var folders = Stream.of("frozen", "grown")
                .filter(f -> Files.isDirectory(root.resolve(f)))
                .toList();
        var names = new TaxonomyNames("en");
        var truth = TruthEvaluation.run(root, folders, names);
        var mutants = TruthEvaluation.mutants(root, folders, names);
        return new Evaluation(
                truth.summary().liesThrough(), TruthTold.words(truth, mutants), TruthTold.json(truth, mutants));
    }
}

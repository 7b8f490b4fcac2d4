package dev.sartor.parsing.evaluation;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A folder of files, each with its truth beside it as {@code NAME.truth.json}. */
public final class Corpus {
    private static final String TRUTH = ".truth.json";

    /** @param score macro F1, 0 to 1; 0 for a file that could not be read */
    private record Result(String name, Tally tally, double score, String problem) {}

    private final List<Result> results;

    private Corpus(List<Result> results) {
        this.results = results;
    }

    /** @throws BadInput when the folder has no truths */
    public static Corpus of(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            var all = files.sorted().toList();
            var results = new ArrayList<Result>();
            for (var file : all) if (file.toString().endsWith(TRUTH)) results.add(result(file, all));
            if (results.isEmpty())
                throw new BadInput(
                        "There is no truth in " + folder + ".", "Name a folder with files and their NAME.truth.json.");
            results.sort(Comparator.comparingDouble(Result::score).thenComparing(Result::name));
            return new Corpus(results);
        } catch (IOException e) {
            throw new BadInput(folder + " cannot be read.", "Check the name and that you may read it.");
        }
    }

    private static Result result(Path truthFile, List<Path> all) throws IOException {
        var name = truthFile.getFileName().toString().replace(TRUTH, "");
        var truth = ResumeJson.read(Files.readString(truthFile));
        for (var file : all) {
            var other = file.getFileName().toString();
            if (!other.startsWith(name + ".") || other.endsWith(".json") || other.indexOf('.', name.length() + 1) > 0)
                continue;
            try {
                var tally = Comparison.of(Importers.read(Files.readAllBytes(file), other), truth);
                return new Result(name, tally, tally.macro(), "");
            } catch (BadInput e) {
                return new Result(name, Comparison.of(ResumeJson.read("{}"), truth), 0, e.what());
            }
        }
        return new Result(name, new Tally(), 0, "no file beside the truth");
    }

    /** All documents together. */
    public Tally total() {
        var all = new Tally();
        results.forEach(result -> all.add(result.tally));
        return all;
    }

    /** For people: a line a document, the worst first, then the fields. */
    public String words() {
        var out = new StringBuilder();
        for (var r : results) out.append(String.format(Locale.ROOT, "%.3f  %s %s%n", r.score, r.name, r.problem));
        out.append('\n');
        total().fields().forEach((field, f1) -> out.append(String.format(Locale.ROOT, "%-12s %.3f%n", field, f1)));
        return out.append(String.format(
                        Locale.ROOT, "macro F1     %.4f over %s documents%n", total().macro(), results.size()))
                .toString()
                .replace("\r", "");
    }

    /** The same as JSON. */
    public String json() {
        var out = new StringBuilder("{\"macroF1\":")
                .append(String.format(Locale.ROOT, "%.4f", total().macro()))
                .append(",\"documents\":[");
        for (int i = 0; i < results.size(); i++) {
            var r = results.get(i);
            out.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT, "{\"name\":\"%s\",\"f1\":%.4f}", r.name.replace("\"", ""), r.score));
        }
        return out.append("]}\n").toString();
    }
}

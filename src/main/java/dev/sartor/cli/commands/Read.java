package dev.sartor.cli.commands;

import dev.sartor.cli.files.Batch;
import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.OutputFolder;
import dev.sartor.cli.files.ResumeFile;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.explain.ExplainingWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor read}: a résumé in whatever form, as JSON Resume with ids. */
@Command(
        name = "read",
        description =
                "Reads résumés (PDF, Word, OpenDocument, RTF, HTML, Markdown, text, JSON) and writes them as JSON Resume; ids and how sure each field is stand under x-sartor.",
        footer = {"", "Example:", "  sartor read examples/ada.resume.json -o ada.json"},
        mixinStandardHelpOptions = true)
public final class Read implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "résumés, or - for standard input")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE|DIR",
            description = "where to write; a folder when there are several (default: standard output)")
    private @Nullable String out;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "writes an HTML page that shows where each field was seen, how sure it is, and what was left")
    private @Nullable Path explain;

    /** For the command line. */
    public Read() {}

    /** Every command takes it; here the output is JSON in any case. */
    @Option(names = "--json", description = "accepted as by every command; the output is JSON in any case")
    void json(boolean asked) {}

    @Override
    public Integer call() {
        if (explain != null && files.size() > 1)
            throw new BadInput("One explanation is of one file.", "Name one file with --explain.");
        var written = new LinkedHashMap<String, byte[]>();
        boolean all;
        try (var containment = new Containment(Bounds.of(files.size()), 1)) {
            all = Batch.each(files, file -> {
                var text = read(file, containment);
                written.put(OutputFolder.named(file, ".resume.json"), text.getBytes(StandardCharsets.UTF_8));
            });
        }
        if (!written.isEmpty()) OutputFolder.put(written, out == null ? null : Path.of(out), files.size() > 1);
        return all ? Exit.FINE : Exit.YOUR_INPUT;
    }

    private String read(String file, Containment containment) {
        var input = InputFile.read(file);
        var text = ResumeJson.write(ResumeFile.read(input, containment));
        if (explain != null) {
            var page = ExplainingWork.in(containment, input.bytes(), input.name());
            OutputFolder.put(Map.of("page", page), explain);
        }
        return text;
    }
}

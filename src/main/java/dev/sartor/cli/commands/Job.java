package dev.sartor.cli.commands;

import dev.sartor.cli.files.Batch;
import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.OutputFolder;
import dev.sartor.cli.files.PostingFile;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.boards.PostingPages;
import dev.sartor.postings.json.PostingJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor job}: what a posting asks. */
@Command(
        name = "job",
        description = "Reads what a job asks out of its posting and writes it as JSON.",
        footer = {"", "Example:", "  sartor job examples/icu-nurse.job.txt"},
        mixinStandardHelpOptions = true)
public final class Job implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|URL",
            description =
                    "postings as text, PDF, Word file, page (.html), a board's answer (.json, .xml), web address, or - for standard input")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE|DIR",
            description = "where to write; a folder when there are several (default: standard output)")
    private @Nullable String out;

    @Option(
            names = "--browser",
            description = {
                "pages that are built by a script may be rendered by this machine's Chromium, which has no network",
                "but our fetching (or SARTOR_POSTINGS_BROWSER=on)"
            })
    private boolean browser;

    /** For the command line. */
    public Job() {}

    /** Every command takes it; here the output is JSON in any case. */
    @Option(names = "--json", description = "accepted as by every command; the output is JSON in any case")
    void json(boolean asked) {}

    @Override
    public Integer call() {
        var written = new LinkedHashMap<String, byte[]>();
        boolean all = Batch.each(files, file -> {
            boolean address = file.startsWith("http://") || file.startsWith("https://");
            var json = json(
                    address
                            ? PostingPages.fetchAll(file, Web.fetching(), Web.scripted(browser))
                            : PostingFile.all(InputFile.read(file)));
            var name = address ? Web.fileName(file) : OutputFolder.named(file, ".json");
            written.put(name, json.getBytes(StandardCharsets.UTF_8));
        });
        if (!written.isEmpty()) OutputFolder.put(written, out == null ? null : Path.of(out), files.size() > 1);
        return all ? Exit.FINE : Exit.YOUR_INPUT;
    }

    private static String json(List<JobPosting> postings) {
        return postings.size() == 1 ? PostingJson.write(postings.getFirst()) : PostingJson.writeAll(postings);
    }
}

package dev.sartor.cli.commands;

import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.OutputFolder;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.ContainedReading;
import dev.sartor.parsing.merging.Merged;
import dev.sartor.parsing.merging.Merging;
import dev.sartor.parsing.merging.Policy;
import dev.sartor.parsing.merging.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor merge}: other résumés of the person onto their master résumé. */
@Command(
        name = "merge",
        description = "Merges résumés onto a master résumé: what is new is added, what differs is told.",
        footer = {
            "",
            "Exit code 1 when conflicts are left for you to decide (--policy ask).",
            "",
            "Examples:",
            "  sartor merge linkedin.zip old-cvs/ --onto me.json -o me.json --policy ask",
            "  sartor merge --undo -o me.json"
        },
        mixinStandardHelpOptions = true)
public final class Merge implements Callable<Integer> {
    private static final String BEFORE = ".before.json";

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "résumés in any form, or folders of them")
    private List<String> files = List.of();

    @Option(names = "--onto", paramLabel = "MASTER", description = "the résumé that they are merged onto")
    private @Nullable String onto;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            required = true,
            description = "where the merged résumé goes, as JSON Resume; may be the master itself")
    private String out = "";

    @Option(
            names = "--policy",
            paramLabel = "mine|theirs|ask",
            defaultValue = "ask",
            description = "whose value stands where two differ (default: ${DEFAULT-VALUE}, which keeps the master's)")
    private String policy = "ask";

    @Option(names = "--undo", description = "puts back what OUT was before the last merge")
    private boolean undo;

    @Option(names = "--json", description = "print the report as JSON")
    private boolean json;

    /** For the command line. */
    public Merge() {}

    @Override
    public Integer call() {
        if (undo) return undone();
        if (onto == null || files.isEmpty())
            throw new BadInput("It is not said what to merge onto what.", "Name files, and the master with --onto.");
        var skipped = new ArrayList<String>();
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            var reading = new ContainedReading(containment);
            var master = new Source(onto, read(reading, onto));
            var merged = Merging.merge(master, sources(reading, skipped), policy());
            write(merged);
            System.out.print(json ? MergeReport.json(merged, skipped) : MergeReport.words(merged, skipped));
            return merged.isOpen() ? Exit.FINDINGS : Exit.FINE;
        }
    }

    private Policy policy() {
        return switch (policy.toLowerCase(Locale.ROOT)) {
            case "mine" -> Policy.MINE;
            case "theirs" -> Policy.THEIRS;
            case "ask" -> Policy.ASK;
            default -> throw new BadInput("There is no policy \"" + policy + "\".", "There are: mine, theirs, ask.");
        };
    }

    /** A file that is named must be readable; one found in a folder may be anything, and is told of when it is passed over. */
    private List<Source> sources(ContainedReading reading, List<String> skipped) {
        var out = new ArrayList<Source>();
        for (var file : files) {
            if (!Files.isDirectory(Path.of(file))) {
                out.add(new Source(file, read(reading, file)));
                continue;
            }
            for (var inside : inside(file))
                try {
                    out.add(new Source(inside, read(reading, inside)));
                } catch (BadInput e) {
                    skipped.add(e.what());
                }
        }
        return out;
    }

    private static List<String> inside(String folder) {
        try (var all = Files.list(Path.of(folder))) {
            return all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> !name.endsWith(BEFORE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput("The folder " + folder + " cannot be opened.", "Check that you may read it.");
        }
    }

    private static Resume read(ContainedReading reading, String file) {
        var input = InputFile.read(file);
        return reading.read(input.bytes(), input.name());
    }

    private void write(Merged merged) {
        var place = Path.of(out).toAbsolutePath();
        var written = new LinkedHashMap<String, byte[]>();
        written.put(place.getFileName() + BEFORE, bytes(merged.before()));
        written.put(String.valueOf(place.getFileName()), bytes(merged.resume()));
        OutputFolder.of(String.valueOf(place.getParent())).write(written);
    }

    private int undone() {
        var place = Path.of(out).toAbsolutePath();
        var before = InputFile.read(place + BEFORE);
        var written = new LinkedHashMap<String, byte[]>();
        written.put(String.valueOf(place.getFileName()), before.bytes());
        OutputFolder.of(String.valueOf(place.getParent())).write(written);
        System.out.println(out + " is again what it was before the last merge.");
        return Exit.FINE;
    }

    private static byte[] bytes(Resume resume) {
        return ResumeJson.write(resume).getBytes(StandardCharsets.UTF_8);
    }
}

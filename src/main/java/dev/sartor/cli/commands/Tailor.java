package dev.sartor.cli.commands;

import dev.sartor.ats.files.Extractors;
import dev.sartor.cli.files.CacheFolder;
import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.OutputFolder;
import dev.sartor.cli.files.PostingFile;
import dev.sartor.cli.files.ResumeFile;
import dev.sartor.cli.latex.LatexPages;
import dev.sartor.cli.models.CommandLineModels;
import dev.sartor.exports.Exports;
import dev.sartor.generation.Tone;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Beside;
import dev.sartor.matching.Meanings;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import dev.sartor.tailoring.report.html.ReportHtml;
import dev.sartor.tailoring.report.json.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor tailor}: the main job. */
@Command(
        name = "tailor",
        description = "Makes a CV and a letter for one job out of a résumé, and a report on every line of them.",
        footer = {"", "Example:", "  sartor tailor examples/ada.resume.json examples/platform-engineer.job.txt -o out"},
        mixinStandardHelpOptions = true)
public final class Tailor implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RESUME", description = "the résumé (JSON Resume)")
    private String resume = "";

    @Parameters(
            index = "1",
            paramLabel = "JOB",
            description = "the posting: text, PDF, Word file or page; - for standard input")
    private String job = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "where the files go (default: ${DEFAULT-VALUE})")
    private String out = "out";

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "2",
            description = "so many pages the CV may have (default: ${DEFAULT-VALUE})")
    private int pages = 2;

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            defaultValue = "pdf,docx,md,tex,html,txt,json",
            description = "file formats, with commas between (default: ${DEFAULT-VALUE})")
    private List<String> formats = List.of();

    @Option(
            names = "--tone",
            paramLabel = "plain|warm|formal|own",
            defaultValue = "plain",
            description = {
                "how the letter sounds (default: ${DEFAULT-VALUE}); with a model \"own\" sounds like your own lines,",
                "in the CV too"
            })
    private String tone = "plain";

    @Option(
            names = "--vectors",
            description = "match by meaning as well as by words; takes about a second more (English only)")
    private boolean vectors;

    @Option(
            names = "--model",
            paramLabel = "PROVIDER:MODEL",
            split = ",",
            description = {
                "a language model words your lines; what your facts do not support is refused",
                "(anthropic, openai, openai-compatible, ollama, replicate; several with commas between)"
            })
    private List<String> models = List.of();

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "where the model is found, when it is not where its provider usually is")
    private @Nullable String modelUrl;

    @Option(
            names = "--reviews",
            description = "three readers go over the CV; the draft and their versions are written too")
    private boolean reviews;

    @Option(names = "--json", description = "print the report's summary as JSON")
    private boolean json;

    @Mixin
    private LatexPages latex = new LatexPages();

    @Mixin
    private Setting setting = new Setting();

    /** For the command line. */
    public Tailor() {}

    /** The command, while what every run of it reads back with is readied beside the reading of its options. */
    public static Tailor begun() {
        Thread.startVirtualThread(Extractors::prepare);
        return new Tailor();
    }

    @Override
    public Integer call() {
        if (pages < 1 || pages > Options.MOST_PAGES)
            throw new BadInput(
                    pages + " pages cannot be made.", "Give --pages a number from 1 to " + Options.MOST_PAGES + ".");
        var inputs = Beside.begin(() -> new Inputs(InputFile.read(resume), InputFile.read(job)));
        var asked = Beside.after(inputs, files -> PostingFile.one(files.job()));
        var person = Beside.after(inputs, files -> ResumeFile.read(files.resume()));
        setting.check();
        var wanted = latex.formats(known(formats));
        var meaning = vectors ? Meanings.local(CacheFolder.standard()) : null;
        var read = Beside.joined(person);
        var posting = Beside.joined(asked);
        var folder = OutputFolder.of(out);
        var language = setting.language(read).tag();
        var options = new Options(
                        setting.template(read, resume),
                        setting.paper(),
                        pages,
                        language,
                        setting.date(),
                        wanted,
                        true,
                        tone())
                .reviewed(reviews);
        var drafter = models.isEmpty() ? null : CommandLineModels.drafter(models, modelUrl);
        var tailored = Tailoring.tailor(read, posting, options, meaning, drafter, Console.progress(), System::nanoTime);
        var told = Beside.begin(() -> new Told(tailored, folder.folder()).text(json));
        var files = files(tailored);
        boolean all = latex.add(files, tailored, formats);
        folder.write(files);
        System.out.print(Beside.joined(told));
        return !all || tailored.report().findings().stream().anyMatch(Told::matters) ? Exit.FINDINGS : Exit.FINE;
    }

    private record Inputs(InputFile resume, InputFile job) {}

    private Tone tone() {
        return Tone.find(tone)
                .orElseThrow(
                        () -> new BadInput("There is no tone \"" + tone + "\".", "These are there: " + Tone.ALL + "."));
    }

    private static List<String> known(List<String> formats) {
        formats.forEach(Exports::find);
        return formats;
    }

    private static Map<String, byte[]> files(Tailored tailored) {
        var files = new LinkedHashMap<>(tailored.files());
        for (var version : tailored.versions()) files.putAll(version.files());
        var json = Beside.begin(() -> ReportJson.write(tailored.report()));
        var html = ReportHtml.write(tailored.report());
        files.put("report.json", Beside.joined(json).getBytes(StandardCharsets.UTF_8));
        files.put("report.html", html.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}

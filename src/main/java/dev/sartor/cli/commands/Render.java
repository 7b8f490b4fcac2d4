package dev.sartor.cli.commands;

import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.OutputFolder;
import dev.sartor.cli.files.ResumeFile;
import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.shown.AsShown;
import dev.sartor.kernel.Beside;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.report.Finding;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.typeset.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor render}: a résumé as it is, set on pages. */
@Command(
        name = "render",
        description = "Sets a whole résumé, untailored, as a CV in any format.",
        footer = {"", "Example:", "  sartor render examples/ada.resume.json --template classic --format pdf -o ada.pdf"
        },
        mixinStandardHelpOptions = true)
public final class Render implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RESUME", description = "the résumé (JSON Resume)")
    private String resume = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "pdf",
            description = "file format (default: ${DEFAULT-VALUE})")
    private String format = "pdf";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "the file to write")
    private String out = "";

    @Option(names = "--json", description = "print pages and findings as JSON")
    private boolean json;

    @Mixin
    private Setting setting = new Setting();

    /** For the command line. */
    public Render() {}

    /** The command, while what every page is set with is readied beside the reading of its options. */
    public static Render begun() {
        Thread.startVirtualThread(Typesetter::prepare);
        return new Render();
    }

    @Override
    public Integer call() throws IOException {
        var wanted = Exports.find(format);
        var person = Beside.begin(() -> ResumeFile.read(InputFile.read(resume)));
        var paper = setting.paper() == null ? Paper.A4 : setting.paper();
        setting.check();
        Typesetter.prepare(setting.template());
        var read = Beside.joined(person);
        var template = setting.template(read, resume);
        var cv = template.arrangement().of(WholeCv.of(read, setting.language(read)));
        var shown = ResumeJson.writeShown(AsShown.of(cv, read));
        var typeset = Typesetter.set(cv, template, paper, new Wishes(0, shown));
        var file = Path.of(out).toAbsolutePath();
        OutputFolder.of(String.valueOf(file.getParent()))
                .write(Map.of(String.valueOf(file.getFileName()), wanted.bytes(typeset)));
        if (json) System.out.println(ResultJson.of(typeset.pages().size(), typeset.findings()));
        else typeset.findings().stream().map(Finding::message).forEach(System.out::println);
        return typeset.findings().stream().anyMatch(Told::matters) ? Exit.FINDINGS : Exit.FINE;
    }
}

package dev.sartor.cli.commands;

import dev.sartor.ats.Checks;
import dev.sartor.ats.checks.Checked;
import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.ResumeFile;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Score;
import dev.sartor.postings.Postings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sartor check}: any PDF as employers' machines read it. */
@Command(
        name = "check",
        description = "Reads a CV's PDF as employers' machines do and tells what they would miss.",
        footer = {
            "",
            "Example:",
            "  sartor check out/cv.pdf --job examples/platform-engineer.job.txt --against out/cv.json"
        },
        mixinStandardHelpOptions = true)
public final class Check implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "a PDF")
    private String file = "";

    @Option(names = "--job", paramLabel = "JOB", description = "a posting as text, for its keywords")
    private @Nullable String job;

    @Option(
            names = "--against",
            paramLabel = "RESUME",
            description = "a résumé (JSON Resume) whose fields should be there")
    private @Nullable String against;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    /** For the command line. */
    public Check() {}

    @Override
    public Integer call() {
        var pdf = InputFile.read(file);
        var posting = job == null ? null : Postings.read(InputFile.read(job).text());
        var wanted = against == null ? null : InputFile.read(against);
        var resume = wanted == null ? null : ResumeFile.read(wanted);
        var checked = Checks.of(pdf.bytes(), pdf.name(), posting, resume);
        System.out.print(json ? json(checked) : words(checked));
        return checked.findings().stream().anyMatch(Told::matters) ? Exit.FINDINGS : Exit.FINE;
    }

    private static String words(Checked checked) {
        var out = new StringBuilder();
        out.append("%s: %s %s%n"
                .formatted(
                        checked.file(),
                        checked.structure().pages(),
                        checked.structure().pages() == 1 ? "page" : "pages"));
        for (var score : checked.scores())
            out.append("  %-28s %s  %s%n".formatted(score.name(), value(score), score.formula()));
        for (var finding : checked.findings()) out.append("  %s %s%n".formatted(sign(finding), finding.message()));
        return out.toString();
    }

    private static String value(Score score) {
        var value = score.value();
        return value == null
                ? "–"
                : BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String sign(Finding finding) {
        return switch (finding.severity()) {
            case NOTE -> "–";
            case WARNING -> "!";
            case ERROR -> "✗";
        };
    }

    private static String json(Checked checked) {
        var o = JsonNodeFactory.instance.objectNode();
        o.put("file", checked.file()).put("pages", checked.structure().pages());
        o.put("textLayer", checked.structure().textLayer())
                .put("tagged", checked.structure().tagged());
        o.put("language", checked.structure().language())
                .put("title", checked.structure().title());
        var scores = o.putArray("scores");
        for (var s : checked.scores()) {
            var score = scores.addObject().put("name", s.name());
            if (s.value() == null) score.putNull("value");
            else score.put("value", BigDecimal.valueOf(s.value()).setScale(4, RoundingMode.HALF_UP));
            score.put("formula", s.formula());
        }
        var readBack = o.putArray("readBack");
        for (var r : checked.against())
            readBack.addObject()
                    .put("extractor", r.extractor().toLowerCase(Locale.ROOT))
                    .put("fields", r.fields())
                    .put("recovered", r.recovered());
        var findings = o.putArray("findings");
        checked.findings().forEach(f -> findings.add(ResultJson.finding(f)));
        return o.toPrettyString() + "\n";
    }
}

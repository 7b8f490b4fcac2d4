package dev.sartor.cli.commands;

import dev.sartor.cli.files.InputFile;
import dev.sartor.generation.json.JudgedLines;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sartor gate}: judges lines for anyone. */
@Command(
        name = "gate",
        description = {
            "Judges whether lines are supported by facts.",
            "In, one JSON object a line: {\"id\", \"facts\":[{\"text\",\"employer\",\"title\",\"start\",\"end\"}], \"skills\":[], \"posting\", \"line\"}",
            "Out, one a line: {\"id\", \"verdict\": \"proven\"|\"contradicted\"|\"unknown\", \"reasons\":[]}"
        },
        footer = {"", "Example:", "  sartor gate lines.jsonl"},
        mixinStandardHelpOptions = true)
public final class GateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "lines of JSON, or - for standard input")
    private String file = "";

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "language of skills' names (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Mixin
    private Today today = new Today();

    /** For the command line. */
    public GateCommand() {}

    /** Every command takes it; here the output is JSON in any case. */
    @Option(names = "--json", description = "accepted as by every command; the output is JSON in any case")
    void json(boolean asked) {}

    @Override
    public Integer call() {
        var lines = InputFile.read(file).text().split("\\R");
        var judge = new JudgedLines(language, YearMonth.from(today.date()));
        var out = new StringBuilder();
        boolean all = true;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) continue;
            var verdict = judge.judge(lines[i], i + 1);
            all &= JudgedLines.isProven(verdict);
            out.append(verdict).append('\n');
        }
        System.out.print(out);
        return all ? Exit.FINE : Exit.FINDINGS;
    }
}

package dev.sartor.cli.doctor;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sartor doctor}: exit code 0 when the main job can be done, 1 when a needed program is missing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tells which programs are there and what is lost without the others.",
        footer = {"", "Example: sartor doctor --json"})
public final class Doctor implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        return examine(
                Examination.of(Probe.ofEnvironment(), Tools.ALL),
                spec.commandLine().getOut());
    }

    private int examine(Examination examination, PrintWriter out) {
        out.print(json ? Words.json(examination) : Words.table(examination));
        out.flush();
        return examination.isWell() ? 0 : 1;
    }
}

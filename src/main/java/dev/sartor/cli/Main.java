package dev.sartor.cli;

import dev.sartor.cli.commands.Check;
import dev.sartor.cli.commands.Eval;
import dev.sartor.cli.commands.Exit;
import dev.sartor.cli.commands.GateCommand;
import dev.sartor.cli.commands.Job;
import dev.sartor.cli.commands.Read;
import dev.sartor.cli.commands.Render;
import dev.sartor.cli.commands.Tailor;
import dev.sartor.cli.commands.TemplatesCommand;
import dev.sartor.cli.doctor.Doctor;
import dev.sartor.cli.start.Rehearsal;
import dev.sartor.kernel.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line's front door: one subcommand a task. */
@Command(
        name = "sartor",
        description = "Tailors CVs and cover letters in which every line is true.",
        mixinStandardHelpOptions = true,
        version = "sartor 0.1.0",
        subcommands = {
            Tailor.class,
            Read.class,
            Job.class,
            Check.class,
            Render.class,
            GateCommand.class,
            TemplatesCommand.class,
            Eval.class,
            Doctor.class,
            HelpCommand.class
        })
public final class Main {
    /** For {@code CommandLine}; subcommands do the work. */
    public Main() {}

    public static void main(String[] args) {
        Rehearsal.begin(args);
        System.exit(run(args));
    }

    /** @return the exit code; see {@link Exit} */
    static int run(String... args) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, result) -> told(failure))
                .execute(args);
    }

    /** One plain sentence; the trace only for who asks for it by SARTOR_DEBUG. */
    private static int told(Exception failure) {
        if (failure instanceof BadInput bad) {
            System.err.println(bad.what() + " " + bad.remedy());
            return Exit.YOUR_INPUT;
        }
        System.err.println(
                "Something went wrong on our side (" + failure.getClass().getSimpleName()
                        + "); nothing was written. Run it again with SARTOR_DEBUG=1 to see where, and tell us.");
        if (System.getenv("SARTOR_DEBUG") != null) failure.printStackTrace();
        return Exit.OUR_FAULT;
    }
}

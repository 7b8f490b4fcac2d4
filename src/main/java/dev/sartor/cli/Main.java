package dev.sartor.cli;

import dev.sartor.cli.commands.Check;
import dev.sartor.cli.commands.Eval;
import dev.sartor.cli.commands.Exit;
import dev.sartor.cli.commands.GateCommand;
import dev.sartor.cli.commands.Job;
import dev.sartor.cli.commands.Merge;
import dev.sartor.cli.commands.Read;
import dev.sartor.cli.commands.Render;
import dev.sartor.cli.commands.Tailor;
import dev.sartor.cli.commands.TemplatesCommand;
import dev.sartor.cli.doctor.Doctor;
import dev.sartor.cli.latex.LatexServiceCommand;
import dev.sartor.kernel.BadInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line's front door: one subcommand a task. */
@Command(
        name = "sartor",
        description = "Tailors CVs and cover letters in which every line is true.",
        mixinStandardHelpOptions = true,
        version = "sartor 0.1.0",
        subcommands = HelpCommand.class)
public final class Main {
    /** In the order in which help lists them. */
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    /** For {@code CommandLine}; subcommands do the work. */
    public Main() {}

    private static Map<String, Supplier<Object>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("tailor", Tailor::begun);
        commands.put("read", Read::new);
        commands.put("job", Job::new);
        commands.put("merge", Merge::new);
        commands.put("check", Check::new);
        commands.put("render", Render::begun);
        commands.put("gate", GateCommand::new);
        commands.put("templates", TemplatesCommand::new);
        commands.put("eval", Eval::new);
        commands.put("latex-service", LatexServiceCommand::new);
        commands.put("doctor", Doctor::new);
        return commands;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code; see {@link Exit} */
    static int run(String... args) {
        return line(args)
                .setExecutionExceptionHandler((failure, command, result) -> told(failure))
                .execute(args);
    }

    /** Looking at a command's options takes tens of milliseconds, so only the one asked for is looked at where that is clear. */
    public static CommandLine line(String... args) {
        var asked = COMMANDS.get(args.length == 0 ? "" : args[0]);
        if (asked != null) {
            var command = asked.get();
            return new CommandLine(new Main()).addSubcommand(args[0], command);
        }
        var line = new CommandLine(new Main());
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
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

package dev.sartor.cli;

import dev.sartor.cli.doctor.Doctor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line's front door: one subcommand a task. */
@Command(
        name = "sartor",
        description = "Tailors CVs and cover letters in which every line is true.",
        mixinStandardHelpOptions = true,
        version = "sartor 0.1.0",
        subcommands = {Doctor.class, HelpCommand.class})
public final class Main {
    /** For {@code CommandLine}; subcommands do the work. */
    public Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}

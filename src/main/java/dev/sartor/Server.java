package dev.sartor;

import picocli.CommandLine.Command;

/** What one can do with a server. */
@Command(
        name = "sartor",
        description = "Runs the server and keeps its data safe.",
        mixinStandardHelpOptions = true,
        version = "sartor 0.1.0",
        subcommands = {Up.class, Safekeeping.BackupCommand.class, Safekeeping.RestoreCommand.class})
final class Server {}

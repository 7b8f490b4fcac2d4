package dev.sartor;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.sartor.platform.backup.Backup;
import dev.sartor.platform.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What keeps a server's data safe, from the command line. */
final class Safekeeping {
    private Safekeeping() {}

    /** No server is there to say where its log goes, and a terminal is for one sentence. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.WARN);
    }

    /** Writes one file that holds everything. */
    @Command(
            name = "backup",
            description = "Writes everything the server keeps into one file, while it runs or not.",
            mixinStandardHelpOptions = true)
    static final class BackupCommand implements Callable<Integer> {
        @Parameters(
                paramLabel = "FILE",
                description = "The file to write; it holds keys, so keep it as safe as the data.")
        private Path file = Path.of("");

        @Option(names = "--data", paramLabel = "FOLDER", description = "The server's folder (./data).")
        private Path data = Path.of("data");

        @Override
        public Integer call() throws IOException, SQLException {
            quiet();
            var contents = new Backup(data, Clock.systemUTC()).to(file);
            System.out.println("Backed up " + contents + " into " + file + " and read it again: all there.");
            return 0;
        }
    }

    /** Makes a folder out of such a file. */
    @Command(
            name = "restore",
            description = "Makes a server's folder out of a backup; then ./sartor up --data FOLDER runs it.",
            mixinStandardHelpOptions = true)
    static final class RestoreCommand implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "What backup wrote.")
        private Path file = Path.of("");

        @Option(names = "--data", paramLabel = "FOLDER", description = "A new or empty folder (./data).")
        private Path data = Path.of("data");

        @Override
        public Integer call() throws IOException, SQLException {
            quiet();
            System.out.println("Restored " + new Restore(data).from(file) + " into " + data + ".");
            return 0;
        }
    }
}

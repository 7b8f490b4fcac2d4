package dev.sartor.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a killed server of ours left behind: a PostgreSQL still at work, or a file that only says so. */
final class Orphan {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Above the highest process id that Linux gives (proc(5), pid_max). */
    private static final String NOBODYS_ID = "4194305";

    private final Path data;

    Orphan(Path data) {
        this.data = data;
    }

    /** Asks it to stop; first politely, then at once. It loses nothing in either case. */
    void stop() throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var lines = new ArrayList<>(Files.readAllLines(file));
        var found = lines.isEmpty()
                ? Optional.<ProcessHandle>empty()
                : process(lines.getFirst().strip());
        if (found.isEmpty()) return;
        if (isOurs(found.get())) stop(found.get());
        else disown(file, lines);
    }

    /** Another program has been given the id meanwhile; PostgreSQL would take it for one of its own. */
    private static void disown(Path file, List<String> lines) throws IOException {
        lines.set(0, NOBODYS_ID);
        Files.write(file, lines);
    }

    private void stop(ProcessHandle orphan) throws IOException, InterruptedException {
        for (var signal : List.of("INT", "QUIT")) {
            signal(signal, orphan.pid());
            try {
                orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                // the next signal is stronger
            } catch (ExecutionException e) {
                throw new IOException("the PostgreSQL of a former run cannot be watched", e);
            }
        }
        throw new IOException("the PostgreSQL of a former run, process " + orphan.pid() + ", does not stop");
    }

    private boolean isOurs(ProcessHandle found) {
        return found.info().arguments().stream().flatMap(Arrays::stream).anyMatch(data.toString()::equals);
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }
}

package dev.sartor.containment.latex;

import dev.sartor.containment.walls.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where one program runs once: bytes in, bytes out, no network, no disk but the system's and the kit's to read. */
final class Cell {
    /** The largest result, and the largest file on the way to it. */
    static final int MOST_BYTES = 20 << 20;

    private static final long ROOM_BYTES = 64L << 20;
    private static final int LOG_BYTES = 16_000;

    /** Far beyond what its seconds of processor time take on a busy machine. */
    private static final long WALL_SECONDS = 30;

    private static final List<String> TEX = List.of("/etc/texmf", "/var/lib/texmf");

    private final Path kit;

    Cell(Path kit) {
        this.kit = kit;
    }

    private Walls walls() {
        var walls = Walls.around(ROOM_BYTES).worksIn("/tmp").shows(kit, "/kit");
        TEX.forEach(tree -> walls.shows(Path.of(tree)));
        return walls.sets("PATH", "/usr/local/bin:/usr/bin:/bin")
                .sets("HOME", "/tmp")
                .sets("LC_ALL", "C.UTF-8")
                .sets("openin_any", "p")
                .sets("openout_any", "p")
                .sets("shell_escape", "f")
                .sets("TEXMFHOME", "/tmp/none")
                .sets("TEXMFVAR", "/tmp/var")
                .sets("FONTCONFIG_FILE", "/kit/fonts.conf")
                .sets("OSFONTDIR", "/kit/fonts")
                .sets("TECTONIC_CACHE_DIR", "/kit/tectonic")
                // same source, same bytes
                .sets("SOURCE_DATE_EPOCH", "0")
                .sets("FORCE_SOURCE_DATE", "1");
    }

    /** @param cpuSeconds for each process that the script starts */
    Ran run(String script, int cpuSeconds, byte[] input, List<String> words) {
        return run(walls(), script, cpuSeconds, input, words);
    }

    /** The same, where what is written under {@code /tmp/var} stays in the kit: for sources of our own only. */
    Ran keeping(String script, int cpuSeconds, byte[] input, List<String> words) {
        return run(walls().lends(kit.resolve("var"), "/tmp/var"), script, cpuSeconds, input, words);
    }

    private static Ran run(Walls walls, String script, int cpuSeconds, byte[] input, List<String> words) {
        var bounded = "ulimit -c 0; ulimit -f %d; ulimit -v 1572864; ulimit -t %d\n%s"
                .formatted(MOST_BYTES / 512, cpuSeconds, script);
        var command = Stream.of(walls.before(), List.of("/bin/sh", "-c", bounded, "sh"), words)
                .flatMap(List::stream)
                .toList();
        try {
            var builder = new ProcessBuilder(command);
            builder.environment().clear();
            return ended(builder.start(), input);
        } catch (IOException e) {
            throw new UncheckedIOException("no process could be started", e);
        }
    }

    private static Ran ended(Process process, byte[] input) {
        Thread.startVirtualThread(() -> endLate(process));
        try {
            feed(process, input);
            var out = process.getInputStream().readNBytes(MOST_BYTES + 1);
            if (out.length > MOST_BYTES) return new Ran(128 + 25, new byte[0], "");
            var log = new String(process.getErrorStream().readNBytes(LOG_BYTES), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), out, log);
        } catch (IOException e) {
            return new Ran(Ran.TOO_LATE, new byte[0], "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ran(Ran.TOO_LATE, new byte[0], "");
        } finally {
            end(process);
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(WALL_SECONDS, TimeUnit.SECONDS)) end(process);
        } catch (InterruptedException e) {
            end(process);
        }
    }

    /** False where it ended before it had read everything; its exit code tells why. */
    private static boolean feed(Process process, byte[] input) {
        try (var in = process.getOutputStream()) {
            in.write(input);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

package dev.sartor.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks programs up on a search path and asks their version.
 *
 * @param searchPath folders, in order
 * @param patience how long a program may take to answer before it is ended
 */
record Probe(List<Path> searchPath, Duration patience) {
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final int ENOUGH_BYTES = 4096;

    Probe {
        searchPath = List.copyOf(searchPath);
    }

    /** Over the folders of {@code PATH}. */
    static Probe ofEnvironment() {
        var path = System.getenv().getOrDefault("PATH", "");
        var folders = Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return new Probe(folders, Duration.ofSeconds(10));
    }

    Finding ask(Tool tool) {
        return new Finding(
                tool,
                tool.commands().stream()
                        .map(this::locate)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(program -> version(program, tool.versionArguments()))
                        .orElseGet(Outcome.Missing::new));
    }

    private Optional<Path> locate(String command) {
        var candidates = Path.of(command).isAbsolute()
                ? Stream.of(Path.of(command))
                : searchPath.stream().map(folder -> folder.resolve(command));
        return candidates
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private Outcome version(Path program, List<String> arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        Path answer = null;
        try {
            answer = Files.createTempFile("sartor-doctor", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())))
                    .redirectOutput(answer.toFile())
                    .start();
            return finished(process)
                    ? read(program, process.exitValue(), answer)
                    : new Outcome.Broken(program.toString(), "no answer within " + patience.toMillis() + " ms");
        } catch (IOException e) {
            return new Outcome.Broken(program.toString(), "cannot be started");
        } finally {
            delete(answer);
        }
    }

    /** Ends the program and its children when it is not done in time. */
    private boolean finished(Process process) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return false;
    }

    private static Outcome read(Path program, int exit, Path answer) throws IOException {
        try (var in = Files.newInputStream(answer)) {
            var text = new String(in.readNBytes(ENOUGH_BYTES), StandardCharsets.UTF_8);
            var version = VERSION.matcher(COLOUR.matcher(text).replaceAll(""));
            if (version.find()) return new Outcome.Found(version.group(), program.toString());
            return new Outcome.Broken(program.toString(), "says no version (exit code " + exit + ")");
        }
    }

    private static String nullDevice() {
        return File.separatorChar == '/' ? "/dev/null" : "NUL";
    }

    private static void delete(@Nullable Path file) {
        if (file == null) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}

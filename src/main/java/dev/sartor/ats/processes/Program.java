package dev.sartor.ats.processes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that turns a file into text on its standard output.
 *
 * @param path where it is installed
 * @param limit how long it may run
 */
public record Program(Path path, Duration limit) {
    /** More than any document's text; what a program writes beyond it is a failure. */
    private static final long MOST_OUTPUT_BYTES = 50L << 20;

    /** The first executable of this name on PATH; nothing is started. */
    public static Optional<Path> find(String name) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        for (var folder : folders) {
            if (folder.isEmpty()) continue;
            var candidate = Path.of(folder, name);
            if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) return Optional.of(candidate);
        }
        return Optional.empty();
    }

    /** Runs it on one file. */
    public String run(byte[] input, List<String> arguments) throws IOException {
        return run(List.of(input), arguments);
    }

    /**
     * Runs it without a shell, in a new folder that is gone afterwards, with no more of the environment than it needs.
     *
     * @param inputs each file's bytes
     * @param arguments where {@code {}} stands for the files' paths
     * @return its standard output, read as UTF-8
     * @throws IOException when it cannot be started, fails, writes too much or outlasts its limit
     */
    public String run(List<byte[]> inputs, List<String> arguments) throws IOException {
        var folder = Files.createTempDirectory("sartor-read");
        try {
            var files = new ArrayList<String>();
            for (var input : inputs)
                files.add(Files.write(folder.resolve("input" + files.size()), input)
                        .toString());
            var output = folder.resolve("output");
            var command = new ArrayList<>(List.of(path.toString()));
            for (var argument : arguments) command.addAll(argument.equals("{}") ? files : List.of(argument));
            finish(start(command, folder, output));
            if (Files.size(output) > MOST_OUTPUT_BYTES) throw new IOException(name() + " writes more than 50 MB");
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        } finally {
            erase(folder);
        }
    }

    private static Process start(List<String> command, Path folder, Path output) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        environment.keySet().removeIf(key -> !key.equals("PATH") && !key.equals("SYSTEMROOT"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private void finish(Process process) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
                throw new IOException(name() + " ran longer than " + limit.toSeconds() + " s");
            if (process.exitValue() != 0) throw new IOException(name() + " ended with " + process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name() + " was interrupted", e);
        } finally {
            end(process);
        }
    }

    /** Ends it and all that it started, and waits until it is gone. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().completeOnTimeout(process, 2, TimeUnit.SECONDS).join();
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private static void erase(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}

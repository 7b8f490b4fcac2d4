package dev.sartor.extraction.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The program that reads words off pictures; it gets them and answers through pipes, so that no file is written. */
final class Tesseract {
    private static final int PATIENCE_SECONDS = 60;

    /** Where programs lie when the environment does not say (a child process has none). */
    private static final String USUAL_PATH = "/usr/local/bin:/usr/bin:/bin";

    /**
     * A word.
     *
     * @param line which words share
     * @param left all four in points
     * @param sure 0 to 100
     */
    record Seen(String line, double left, double top, double width, double height, double sure, String text) {}

    private Tesseract() {}

    static boolean isInstalled() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), USUAL_PATH);
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }

    /**
     * @param png a page
     * @param dpi pixels per inch of the picture
     * @throws IOException when it is not installed, or fails
     */
    static List<Seen> words(byte[] png, int dpi) throws IOException {
        var command = List.of("tesseract", "stdin", "stdout", "--dpi", Integer.toString(dpi), "--psm", "1", "tsv");
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // its threads wait for each other more than they work, the more so on a busy machine
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            // it reads the whole picture before it says a word, so neither side waits for the other
            try (var in = process.getOutputStream()) {
                in.write(png);
            }
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException("tesseract failed");
            return out.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(f -> f.length > 11 && !f[11].isBlank())
                    .map(f -> seen(f, 72.0 / dpi))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Seen seen(String[] f, double point) {
        return new Seen(
                f[2] + "/" + f[3] + "/" + f[4],
                Double.parseDouble(f[6]) * point,
                Double.parseDouble(f[7]) * point,
                Double.parseDouble(f[8]) * point,
                Double.parseDouble(f[9]) * point,
                Double.parseDouble(f[10]),
                f[11].strip());
    }
}

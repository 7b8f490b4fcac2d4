package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone types in a real browser while the server is killed, database included, and started again. */
class KilledWalkTest {
    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("SARTOR_CHROMIUM"), "/usr/bin/chromium"));

    @TempDir
    Path data;

    @Test
    void nothingTypedIsLost() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium at " + CHROMIUM + ": nobody types");
        assumeTrue(
                KilledWalkTest.class.getResource("/static/index.html") != null
                        && Files.isDirectory(Path.of("web/node_modules/playwright-core")),
                "the web app is not built (-Dskip.web): nobody types");
        var server = Child.in(data);
        try {
            var walk = new ProcessBuilder("node", "web/walk/killed.mjs", server.base())
                    .redirectErrorStream(true)
                    .start();
            var told = new ArrayList<String>();
            try (var lines = walk.inputReader();
                    var answers = walk.getOutputStream()) {
                follow(lines, answers, server, told);
                assertThat(walk.waitFor()).as(String.join("\n", told)).isZero();
                assertThat(told).contains("kill", "restart");
            } finally {
                walk.destroyForcibly();
            }
        } finally {
            server.stop();
        }
    }

    private static void follow(BufferedReader lines, OutputStream answers, Child server, List<String> told)
            throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            told.add(line);
            switch (line) {
                case "kill" -> server.kill();
                case "restart" -> server.restart();
                default -> {
                    continue;
                }
            }
            answers.write('\n');
            answers.flush();
        }
    }
}

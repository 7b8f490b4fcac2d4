package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.platform.ServerTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A language model seen in a real browser: its key, lines as they come, a lie refused, three readers, a budget that stops it. */
class ModelWalkTest extends ServerTest {
    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("SARTOR_CHROMIUM"), "/usr/bin/chromium"));

    @Test
    void aModelWritesWhileThePersonWatchesUntilTheBudgetStopsIt() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium at " + CHROMIUM + ": nobody watches");
        assumeTrue(
                ModelWalkTest.class.getResource("/static/index.html") != null
                        && Files.isDirectory(Path.of("web/node_modules/playwright-core")),
                "the web app is not built (-Dskip.web): nobody watches");
        var told = Path.of("target/walk-models.log");
        try (var model = new WritingModel()) {
            var walk = new ProcessBuilder(
                            List.of("node", "web/walk/models.mjs", "http://localhost:" + port, model.address()))
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            boolean ended = walk.waitFor(8, TimeUnit.MINUTES);
            if (!ended) walk.destroyForcibly();
            assertThat(ended && walk.exitValue() == 0)
                    .as(Files.readString(told, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }
}

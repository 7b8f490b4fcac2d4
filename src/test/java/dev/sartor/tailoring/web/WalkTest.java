package dev.sartor.tailoring.web;

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

/** The first five minutes in a real browser: the screens, the keyboard, the phone, and what axe finds on them. */
class WalkTest extends ServerTest {
    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("SARTOR_CHROMIUM"), "/usr/bin/chromium"));

    @Test
    void aVisitorComesFromAFileToADownload() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium at " + CHROMIUM + ": the web app is not walked through");
        assumeTrue(
                WalkTest.class.getResource("/static/index.html") != null
                        && Files.isDirectory(Path.of("web/node_modules/playwright-core")),
                "the web app is not built (-Dskip.web): it is not walked through");
        var told = Path.of("target/walk.log");
        var walk = new ProcessBuilder(List.of("node", "web/walk/run.mjs", "http://localhost:" + port))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = walk.waitFor(15, TimeUnit.MINUTES);
        if (!ended) walk.destroyForcibly();
        var words = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(ended && walk.exitValue() == 0).as(words).isTrue();
    }
}

package dev.sartor.tailoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The web app's own tests, run by Node. */
class WebUnitsTest {
    private static final Path VITEST = Path.of("web/node_modules/vitest/vitest.mjs");

    @Test
    void theWebAppsOwnTestsPass() throws Exception {
        assumeTrue(Files.exists(VITEST), "the web app's packages are not installed: its tests are not run");
        var told = Path.of("target/web-units.log").toAbsolutePath();
        var run = new ProcessBuilder("node", VITEST.toAbsolutePath().toString(), "run", "--no-color")
                .directory(Path.of("web").toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = run.waitFor(3, TimeUnit.MINUTES);
        if (!ended) run.destroyForcibly();
        assertThat(ended && run.exitValue() == 0).as(Files.readString(told)).isTrue();
    }
}

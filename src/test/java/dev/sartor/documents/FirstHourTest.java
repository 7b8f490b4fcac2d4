package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The example that people run first, run here as they run it. */
class FirstHourTest extends ServerTest {
    @Test
    void theFirstHourGoesAsTold() throws Exception {
        var command = new ProcessBuilder("bash", "examples/first-hour.sh").redirectErrorStream(true);
        command.environment().put("BASE", "http://127.0.0.1:" + port);
        var script = command.start();
        var told = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor(5, TimeUnit.MINUTES)).as(told).isTrue();
        assertThat(script.exitValue()).as(told).isZero();
        assertThat(told).contains("completed", "ownWords", "is approved", "generated at 20");
    }
}

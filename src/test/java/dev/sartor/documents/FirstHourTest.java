package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that people run first, run here as they run it: beside a server with a database of its own. */
class FirstHourTest {
    @TempDir
    Path data;

    @Test
    void theFirstHourGoesAsTold() throws Exception {
        var server = Child.in(data);
        try {
            var command = new ProcessBuilder("bash", "examples/first-hour.sh").redirectErrorStream(true);
            command.environment().put("BASE", server.base());
            command.environment().put("DATA", data.toString());
            command.environment().put("SARTOR", String.join(" ", Child.program()));
            var script = command.start();
            var told = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(script.waitFor(5, TimeUnit.MINUTES)).as(told).isTrue();
            assertThat(script.exitValue()).as(told).isZero();
            assertThat(told)
                    .contains(
                            "completed",
                            "ownWords",
                            "is approved",
                            "generated at 20",
                            "is approved there too",
                            "all there: 3");
        } finally {
            server.stop();
        }
    }
}

package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ManyGenerationsTest extends ServerTest {
    private static final List<String> JOBS =
            List.of("platform-engineer", "data-analyst", "product-analyst", "sre-observability", "engineering-manager");

    /** {@code -Dsartor.generations=100} for the figure, on a machine that does nothing else. */
    private static final int MANY = Integer.getInteger("sartor.generations", 20);

    @Test
    void allThatAreAskedForAtOnceEnd() {
        var ada = new Desk(this::send);
        var jobs = JOBS.stream().map(ada::job).toList();
        ada.cv(jobs.getFirst());
        long start = System.nanoTime();
        long cpu = cpu();
        var tasks = new ArrayList<String>();
        for (int i = 0; i < MANY; i++)
            tasks.add(ada.ask(
                    jobs.get(i % 5),
                    ",\"coverLetter\":true,\"options\":{\"date\":\"2026-%02d-%02d\"}"
                            .formatted(1 + i / 25, 1 + i % 25)));
        for (var task : tasks)
            assertThat(ada.done(task).get("status").asString()).isEqualTo("completed");
        System.out.printf(
                Locale.ROOT,
                "%d generations asked at once ended in %.1f s (%.1f s of processor)%n",
                MANY,
                (System.nanoTime() - start) / 1e9,
                (cpu() - cpu) / 1e9);
        assertThat(ada.ok(ada.get("/api/v1/documents")).at("/pagination/total").asInt())
                .isEqualTo(2 * MANY + 1);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}

package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ManyGenerationsTest extends ServerTest {
    private static final List<String> JOBS = List.of(
            "platform-engineer", "data-analyst", "product-analyst", "sre-observability", "engineering-manager");

    /** The figure is for a machine of two cores that does nothing else; here it is only told. */
    @Test
    void aHundredAskedForAtOnceAllEnd() {
        var ada = new Desk(this::send);
        var jobs = JOBS.stream().map(ada::job).toList();
        ada.cv(jobs.getFirst());
        long start = System.nanoTime();
        var tasks = new ArrayList<String>();
        for (int i = 0; i < 100; i++)
            tasks.add(ada.ask(
                    jobs.get(i % 5),
                    ",\"coverLetter\":true,\"options\":{\"date\":\"2026-%02d-%02d\"}"
                            .formatted(1 + i / 25, 1 + i % 25)));
        for (var task : tasks)
            assertThat(ada.done(task).get("status").asString()).isEqualTo("completed");
        System.out.printf(
                Locale.ROOT, "100 generations asked at once ended in %.1f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(ada.ok(ada.get("/api/v1/documents")).at("/pagination/total").asInt())
                .isEqualTo(201);
    }
}

package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.Transactions;
import dev.sartor.storage.BlobRecords;
import dev.sartor.storage.BlobStore;
import dev.sartor.storage.SealedBlobs;
import dev.sartor.storage.Sealing;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever runs the server can see of it. */
class WatchedTest extends GuardTest {
    @Autowired
    private SealedBlobs blobs;

    @Test
    void healthLooksIntoEachPart() {
        var health = json(get("/actuator/health"));
        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.get("components").propertyNames())
                .contains("db", "storage", "tasks", "embeddedPostgres", "diskSpace");
        assertThat(get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(blobs.isWell()).isTrue();
    }

    @Test
    void aStoreThatCannotBeWrittenIsNotWell() {
        var store = full(BlobStore.class);
        var blobs = new SealedBlobs(store, full(Sealing.class), full(BlobRecords.class), full(Transactions.class));
        assertThat(blobs.isWell()).isFalse();
    }

    /** Something of the kind that fails at whatever is asked of it. */
    private static <T> T full(Class<T> kind) {
        return kind.cast(Proxy.newProxyInstance(
                WatchedTest.class.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                    throw new IOException("full");
                }));
    }

    @Test
    void figuresTellHowLongTasksWaitAndRun() {
        household("bramblewick");
        var figures = get("/actuator/prometheus").body();
        assertThat(figures)
                .contains("sartor_tasks_wait_seconds_bucket{type=\"generate\",le=\"0.1\"}")
                .contains("sartor_tasks_run_seconds_count{end=\"completed\",type=\"generate\"")
                .contains("sartor_tasks_due ")
                .contains("http_server_requests_seconds_bucket")
                .contains("hikaricp_connections_usage_seconds");
    }
}

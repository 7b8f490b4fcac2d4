package dev.sartor.tasks.wiring;

import dev.sartor.tasks.TaskWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long tasks wait and run, how they end, and how many are due: {@code sartor_tasks_…} for Prometheus. */
final class TaskMeters implements TaskWatch {
    private static final Duration[] WAITS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1)
    };
    private static final Duration[] RUNS = {
        Duration.ofMillis(150),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(15),
        Duration.ofMinutes(3)
    };

    private final MeterRegistry meters;

    TaskMeters(MeterRegistry meters, JdbcClient database) {
        this.meters = meters;
        Gauge.builder("sartor.tasks.due", () -> due(database))
                .description("Tasks whose time has come and that no worker has taken")
                .register(meters);
    }

    private static Number due(JdbcClient database) {
        return database.sql("select count(*) from scheduled_tasks where execution_time <= now() and not picked")
                .query(Long.class)
                .single();
    }

    @Override
    public void begun(String type, Duration waited) {
        Timer.builder("sartor.tasks.wait")
                .description("From asking to the first attempt")
                .tag("type", type)
                .serviceLevelObjectives(WAITS)
                .register(meters)
                .record(waited);
    }

    @Override
    public void ended(String type, String how, Duration took) {
        Timer.builder("sartor.tasks.run")
                .description("One attempt")
                .tags("type", type, "end", how)
                .serviceLevelObjectives(RUNS)
                .register(meters)
                .record(took);
    }
}

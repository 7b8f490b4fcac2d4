package dev.sartor.tasks.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether work is taken up: workers run, and where some is overdue somebody is at work. */
final class TasksHealth implements HealthIndicator {
    /** A minute late while no worker has given a sign of life for as long. */
    private static final String STUCK = """
        select exists (select 1 from scheduled_tasks
                       where not picked and execution_time < now() - interval '1 minute')
           and not exists (select 1 from scheduled_tasks
                       where picked and last_heartbeat > now() - interval '1 minute')
        """;

    private final SchedulerClient client;
    private final JdbcClient database;

    TasksHealth(SchedulerClient client, JdbcClient database) {
        this.client = client;
        this.database = database;
    }

    @Override
    public Health health() {
        if (client instanceof Scheduler scheduler
                && (!scheduler.getSchedulerState().isStarted()
                        || scheduler.getSchedulerState().isShuttingDown()))
            return Health.down().withDetail("workers", "stopped").build();
        boolean stuck = database.sql(STUCK).query(Boolean.class).single();
        return (stuck ? Health.down().withDetail("work", "nobody takes it") : Health.up()).build();
    }
}

package dev.sartor.tasks.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.platform.ServerRole;
import dev.sartor.tasks.Chore;
import dev.sartor.tasks.DurableTasks;
import dev.sartor.tasks.TaskRecords;
import dev.sartor.tasks.TaskWatch;
import dev.sartor.tasks.TaskWork;
import dev.sartor.tasks.queue.Chores;
import dev.sartor.tasks.queue.SchedulerQueue;
import dev.sartor.tasks.queue.TextSerializer;
import dev.sartor.tasks.running.Attempts;
import dev.sartor.tasks.running.Backoff;
import dev.sartor.tasks.store.PostgresBell;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Builds the queue and, where this process works, who takes from it. */
@Configuration(proxyBeanMethods = false)
class TasksWiring {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** Four beats of silence are a death, looked for every other beat: a rescue comes at most 24 seconds after a crash. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    /** So long after its end a task can be looked at. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(20);

    @Bean
    Backoff backoff(@Value("${sartor.tasks.backoff:2s}") Duration first) {
        return new Backoff(first, new SecureRandom());
    }

    /** The works are asked for late: they may want to enqueue themselves. */
    @Bean
    Attempts attempts(
            TaskRecords records,
            ObjectProvider<TaskWork> works,
            Transactions transactions,
            Clock clock,
            Backoff backoff,
            TaskWatch watch) {
        var byType = works.stream().collect(Collectors.toMap(TaskWork::type, Function.identity()));
        return new Attempts(
                records,
                byType,
                transactions,
                clock,
                backoff,
                watch,
                (task, thrown) -> LOG.error("task {} failed", task, thrown));
    }

    @Bean
    DurableTasks tasks(
            TaskRecords records,
            ObjectProvider<SchedulerClient> client,
            JdbcClient database,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        Runnable wake = () -> database.sql("select pg_notify('" + PostgresBell.QUEUE + "', '')")
                .query((row, number) -> true)
                .single();
        return new DurableTasks(records, new SchedulerQueue(client::getObject, wake), transactions, ulids, clock);
    }

    @Bean
    SchedulerClient scheduler(
            DataSource source,
            Attempts attempts,
            ObjectProvider<Chore> chores,
            Clock clock,
            @Value("${sartor.role:all}") String role,
            @Value("${sartor.tasks.workers:0}") int workers) {
        var inTransaction = new TransactionAwareDataSourceProxy(source);
        var kinds = List.<Task<?>>of(SchedulerQueue.kind(attempts));
        if (!ServerRole.valueOf(role.toUpperCase(Locale.ROOT)).works())
            return SchedulerClient.Builder.create(inTransaction, new ArrayList<>(kinds))
                    .serializer(new TextSerializer())
                    .enablePriority()
                    .build();
        int threads = workers > 0 ? workers : Math.max(2, Runtime.getRuntime().availableProcessors());
        return Scheduler.create(inTransaction, new ArrayList<>(kinds))
                .startTasks(Chores.daily(chores.stream().toList()))
                .serializer(new TextSerializer())
                .clock(clock::instant)
                .threads(threads)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(GRACE)
                .enablePriority()
                .build();
    }

    @Bean
    Chore forgetOldTasks(TaskRecords records, Transactions transactions, Clock clock) {
        return new Chore() {
            @Override
            public String name() {
                return "tasks";
            }

            @Override
            public void run() {
                var before = clock.instant().minus(REMEMBERED);
                for (var workspace : transactions.apart(records::workspaces))
                    transactions.in(workspace, () -> records.forget(workspace, before));
            }
        };
    }

    @Bean
    PostgresBell bell(DataSource source, SchedulerClient client) {
        return new PostgresBell(source, () -> {
            if (client instanceof Scheduler scheduler) scheduler.triggerCheckForDueExecutions();
        });
    }

    @Bean
    Workers workers(SchedulerClient client, PostgresBell bell) {
        return new Workers(client instanceof Scheduler scheduler ? Optional.of(scheduler) : Optional.empty(), bell);
    }

    @Bean
    TasksHealth tasksHealthIndicator(SchedulerClient client, JdbcClient database) {
        return new TasksHealth(client, database);
    }

    @Bean
    TaskWatch taskMeters(MeterRegistry meters, JdbcClient database) {
        return new TaskMeters(meters, database);
    }
}

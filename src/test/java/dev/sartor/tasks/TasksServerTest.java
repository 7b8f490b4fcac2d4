package dev.sartor.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.ServerTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks as the running server does them. */
class TasksServerTest extends ServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    DurableTasks tasks;

    @Autowired
    Bell bell;

    @Autowired
    Transactions transactions;

    @Autowired
    Ulids ulids;

    @Autowired
    JdbcClient database;

    private WorkspaceId ours;

    @BeforeEach
    void workspace() {
        ours = TestWorkspaces.fresh(ulids, database);
    }

    @Test
    void whatIsAskedForInATransactionIsDoneWhenItCommitsAndNotBefore() throws Exception {
        var begun = new CompletableFuture<Instant>();
        var payload = payload();
        TestWork.when(payload, context -> {
            begun.complete(Instant.now());
            return "{\"ok\":true}";
        });
        var id = transactions.in(ours, () -> {
            var asked = tasks.enqueue(ours, TestWork.TYPE, payload, payload);
            assertThat(begun).isNotDone();
            return asked;
        });
        begun.get(60, TimeUnit.SECONDS);
        assertThat(awaitOver(id).status()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void whatIsRolledBackWasNeverAskedFor() {
        var payload = payload();
        assertThatThrownBy(() -> transactions.in(ours, () -> {
                    tasks.enqueue(ours, TestWork.TYPE, payload, payload);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(transactions.in(ours, () -> scheduled())).isZero();
    }

    @Test
    void manyWhoAskForTheSameAtOnceGetOneTask() throws Exception {
        var payload = payload();
        var hold = new CountDownLatch(1);
        TestWork.when(payload, context -> {
            await(hold);
            return "{}";
        });
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Ulid>>();
            for (int i = 0; i < 50; i++)
                asked.add(people.submit(() -> tasks.enqueue(ours, TestWork.TYPE, payload, payload)));
            var ids = new ArrayList<Ulid>();
            for (var one : asked) ids.add(one.get());
            assertThat(ids.stream().distinct()).hasSize(1);
            hold.countDown();
            awaitOver(ids.getFirst());
            assertThat(tasks.enqueue(ours, TestWork.TYPE, payload(), payload)).isNotEqualTo(ids.getFirst());
        }
    }

    @Test
    void whenTheFirstWhoAskedIsRolledBackTheSecondIsNotForgotten() throws Exception {
        var payload = payload();
        var inserted = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var winner = people.submit(() -> transactions.in(ours, () -> {
                tasks.enqueue(ours, TestWork.TYPE, payload, payload);
                inserted.countDown();
                awaitSomeoneBlocked();
                throw new IllegalStateException("rolled back");
            }));
            assertThat(inserted.await(60, TimeUnit.SECONDS)).isTrue();
            var second = people.submit(() -> tasks.enqueue(ours, TestWork.TYPE, payload, payload));
            assertThatThrownBy(winner::get).hasMessageContaining("rolled back");
            assertThat(awaitOver(second.get()).status()).isEqualTo(TaskStatus.COMPLETED);
        }
    }

    @Test
    void oneWhoAsksForMuchDoesNotKeepOthersWaiting() throws Exception {
        var other = TestWorkspaces.fresh(ulids, database);
        var order = Collections.synchronizedList(new ArrayList<WorkspaceId>());
        var payload = payload();
        TestWork.when(payload, context -> {
            order.add(context.workspace());
            return "{}";
        });
        var last = new ArrayList<Ulid>();
        transactions.in(ours, () -> {
            for (int i = 0; i < 30; i++) last.add(tasks.enqueue(ours, TestWork.TYPE, payload, "key-" + i));
            assertThat(database.sql("select count(distinct turn) from tasks")
                            .query(Long.class)
                            .single())
                    .isEqualTo(30);
        });
        var quick = tasks.enqueue(other, TestWork.TYPE, payload, "key");
        awaitOver(other, quick);
        awaitOver(last.getLast());
        assertThat(order.indexOf(other)).isLessThan(25);
    }

    @Test
    void aFreeWorkerBeginsAtOnce() throws Exception {
        var payload = payload();
        var asked = new AtomicLong();
        var waits = Collections.synchronizedList(new ArrayList<Long>());
        TestWork.when(payload, context -> {
            waits.add(System.nanoTime() - asked.get());
            return "{}";
        });
        for (int i = 0; i < 40; i++) {
            asked.set(System.nanoTime());
            awaitOver(tasks.enqueue(ours, TestWork.TYPE, payload, "key-" + i));
        }
        var sorted = waits.stream().sorted().toList();
        System.out.printf(
                "a task begins after %.1f ms (median), %.1f ms (slowest of 40)%n",
                sorted.get(20) / 1e6, sorted.getLast() / 1e6);
        assertThat(sorted.get(20)).as("nanoseconds, not a poll's second").isLessThan(500_000_000L);
    }

    @Test
    void everyEventIsToldOnceHoweverOftenTheReaderComesBack() throws Exception {
        var payload = payload();
        var steps = new AtomicInteger();
        TestWork.when(payload, context -> {
            for (int i = 0; i < 5; i++) context.stage("step-" + steps.getAndIncrement(), i, 5);
            return "{}";
        });
        var id = tasks.enqueue(ours, TestWork.TYPE, payload, payload);
        var told = new ArrayList<Long>();
        try (var ear = bell.listen(id)) {
            long last = 0;
            for (boolean over = false; !over; ) {
                for (var event : tasks.eventsAfter(ours, id, last)) {
                    told.add(event.number());
                    last = event.number();
                    over = event.isLast();
                    break; // the line drops after each
                }
                if (!over && tasks.eventsAfter(ours, id, last).isEmpty())
                    assertThat(ear.await(PATIENCE)).isTrue();
            }
        }
        assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void choresAreScheduledWhenTheServerStarts() {
        assertThat(database.sql("select task_name from scheduled_tasks")
                        .query(String.class)
                        .list())
                .contains("chore-tasks");
    }

    private Task awaitOver(Ulid id) throws InterruptedException {
        return awaitOver(ours, id);
    }

    private Task awaitOver(WorkspaceId workspace, Ulid id) throws InterruptedException {
        try (var ear = bell.listen(id)) {
            while (true) {
                var task = tasks.find(workspace, id);
                if (task.status().isOver()) return task;
                assertThat(ear.await(PATIENCE)).as("heard of " + task).isTrue();
            }
        }
    }

    private void awaitSomeoneBlocked() {
        while (database.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                == 0) Thread.onSpinWait();
    }

    private long scheduled() {
        return database.sql("select count(*) from tasks").query(Long.class).single();
    }

    private String payload() {
        return "{\"test\":\"" + ulids.next() + "\"}";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.sartor.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.ServerTest;
import dev.sartor.tasks.running.Attempts;
import dev.sartor.tasks.running.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts by hand, on a clock that stands: nothing here waits. */
class AttemptsServerTest extends ServerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Autowired
    TaskRecords records;

    @Autowired
    Transactions transactions;

    @Autowired
    Ulids ulids;

    @Autowired
    JdbcClient database;

    private final List<TaskProblem> dead = new ArrayList<>();
    private WorkspaceId ours;
    private DurableTasks tasks;

    @BeforeEach
    void workspace() {
        ours = TestWorkspaces.fresh(ulids, database);
        tasks = new DurableTasks(records, (workspace, task, due, turn) -> {}, transactions, ulids, CLOCK);
    }

    @Test
    void whatCompletesKeepsItsResultAndItsStages() {
        var id = asked();
        assertThat(attempts(context -> {
                            context.stage("match", 0, 2);
                            context.stage("compose", 1, 2);
                            return context.commit(() -> "{\"document\":1}");
                        })
                        .attempt(ours, id))
                .isEmpty();
        var task = tasks.find(ours, id);
        assertThat(task.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(task.result()).isEqualTo("{\"document\":1}");
        assertThat(tasks.eventsAfter(ours, id, 0).stream().map(TaskEvent::kind))
                .containsExactly("pending", "progress", "progress", "completed");
        assertThat(tasks.eventsAfter(ours, id, 2).stream().map(TaskEvent::number))
                .containsExactly(3L, 4L);
    }

    @Test
    void anotherAttemptAtWhatIsOverDoesNothing() {
        var id = asked();
        attempts(context -> "{}").attempt(ours, id);
        attempts(context -> {
                    throw new AssertionError("begun again");
                })
                .attempt(ours, id);
        assertThat(tasks.find(ours, id).attempts()).isEqualTo(1);
    }

    @Test
    void whatMayPassIsTriedThreeTimesAndThenLaidAside() {
        var id = asked();
        var flaky = attempts(context -> {
            throw new Failure(Failure.Kind.UPSTREAM, "model_down", "The model does not answer.");
        });
        assertThat(flaky.attempt(ours, id))
                .hasValueSatisfying(at -> assertThat(at).isBetween(NOW.plusSeconds(1), NOW.plusSeconds(2)));
        assertThat(tasks.find(ours, id).status()).isEqualTo(TaskStatus.PENDING);
        assertThat(flaky.attempt(ours, id))
                .hasValueSatisfying(at -> assertThat(at).isBetween(NOW.plusSeconds(2), NOW.plusSeconds(4)));
        assertThat(flaky.attempt(ours, id)).isEmpty();
        var task = tasks.find(ours, id);
        assertThat(task.status()).isEqualTo(TaskStatus.FAILED);
        assertThat(task.problem()).extracting(TaskProblem::code).isEqualTo("model_down");
        assertThat(dead).hasSize(1);
    }

    @Test
    void whatCannotHelpIsNotTriedAgain() {
        var id = asked();
        attempts(context -> {
                    throw new BadInput("This résumé has no name.", "Put the name in.");
                })
                .attempt(ours, id);
        var task = tasks.find(ours, id);
        assertThat(task.attempts()).isEqualTo(1);
        assertThat(task.problem())
                .isEqualTo(new TaskProblem(
                        TaskProblem.Kind.PERMANENT, "unusable_input", "This résumé has no name.", "Put the name in."));
    }

    @Test
    void whatStopsTheWorkerEachTimeIsLaidAside() {
        var id = asked();
        for (int i = 0; i < Task.MOST_ATTEMPTS; i++)
            assertThat(transactions.in(ours, () -> records.claim(ours, id, NOW)))
                    .isPresent(); // and then nothing
        attempts(context -> {
                    throw new AssertionError("begun a fourth time");
                })
                .attempt(ours, id);
        assertThat(tasks.find(ours, id).problem()).extracting(TaskProblem::code).isEqualTo("worker_stopped");
    }

    @Test
    void aZombieWritesNothing() {
        var id = asked();
        var written = new ArrayList<String>();
        attempts(zombie -> {
                    attempts(second -> second.commit(() -> {
                                written.add("second");
                                return "{\"by\":2}";
                            }))
                            .attempt(ours, id);
                    return zombie.commit(() -> {
                        written.add("zombie");
                        return "{\"by\":1}";
                    });
                })
                .attempt(ours, id);
        assertThat(written).containsExactly("second");
        assertThat(tasks.find(ours, id).result()).isEqualTo("{\"by\":2}");
    }

    @Test
    void aZombieThatFailsDoesNotFailTheTask() {
        var id = asked();
        attempts(zombie -> {
                    attempts(second -> "{}").attempt(ours, id);
                    throw new BadInput("Not any more.", "None.");
                })
                .attempt(ours, id);
        assertThat(tasks.find(ours, id).status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(dead).isEmpty();
    }

    @Test
    void effectsOfACommitThatFailsAreNotThere() {
        var id = asked();
        attempts(context -> context.commit(() -> {
                    tasks.enqueue(ours, TestWork.TYPE, "{}", "inside");
                    throw new IllegalStateException("half way");
                }))
                .attempt(ours, id);
        assertThat(transactions.in(ours, () -> records.open(ours, TestWork.TYPE, "inside")))
                .isEmpty();
    }

    @Test
    void whatIsCancelledWhileItRunsWritesNothing() {
        var id = asked();
        var written = new ArrayList<String>();
        attempts(context -> {
                    tasks.cancel(ours, id);
                    return context.commit(() -> {
                        written.add("late");
                        return "{}";
                    });
                })
                .attempt(ours, id);
        assertThat(written).isEmpty();
        assertThat(tasks.find(ours, id).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(tasks.cancel(ours, id).status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void whatIsOverCannotBeCancelled() {
        var id = asked();
        attempts(context -> "{}").attempt(ours, id);
        assertThatThrownBy(() -> tasks.cancel(ours, id)).hasMessageContaining("completed already");
    }

    @Test
    void aServerThatStopsGivesTheAttemptBack() {
        var id = asked();
        var again = attempts(context -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted");
                })
                .attempt(ours, id);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(again).hasValue(NOW);
        assertThat(tasks.find(ours, id).attempts()).isZero();
        assertThat(tasks.find(ours, id).status()).isEqualTo(TaskStatus.PENDING);
    }

    @Test
    void timeLeftIsToldFromTheStagesThatLieBehind() {
        var id = asked();
        attempts(context -> {
                    context.stage("set", 2, 6);
                    var task = tasks.find(ours, id);
                    assertThat(task.timeLeft(NOW.plusSeconds(10))).hasValue(Duration.ofSeconds(20));
                    return "{}";
                })
                .attempt(ours, id);
        assertThat(tasks.find(ours, id).timeLeft(NOW)).isEmpty();
    }

    @Test
    void whatIsLongOverIsForgottenAndWhatIsOpenStays() {
        var over = asked();
        attempts(context -> "{}").attempt(ours, over);
        var open = asked();
        transactions.in(ours, () -> assertThat(records.forget(ours, NOW)).isZero());
        transactions.in(
                ours, () -> assertThat(records.forget(ours, NOW.plusSeconds(1))).isEqualTo(1));
        assertThatThrownBy(() -> tasks.find(ours, over)).hasMessage("There is no such task.");
        assertThat(tasks.find(ours, open).status()).isEqualTo(TaskStatus.PENDING);
        assertThat(transactions.apart(records::workspaces)).contains(ours);
    }

    private Ulid asked() {
        return tasks.enqueue(ours, TestWork.TYPE, "{}", ulids.next().toString());
    }

    private Attempts attempts(Function<TaskContext, String> work) {
        var said = new TaskWork() {
            @Override
            public String type() {
                return TestWork.TYPE;
            }

            @Override
            public String run(TaskContext context) {
                return work.apply(context);
            }

            @Override
            public void failed(WorkspaceId workspace, String payloadJson, TaskProblem problem) {
                dead.add(problem);
            }
        };
        var backoff = new Backoff(Duration.ofSeconds(2), new Random(1));
        return new Attempts(
                records,
                Map.of(TestWork.TYPE, said),
                transactions,
                CLOCK,
                backoff,
                TaskWatch.NONE,
                (task, thrown) -> {});
    }
}

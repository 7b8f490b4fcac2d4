package dev.sartor.tasks.running;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.tasks.Task;
import dev.sartor.tasks.TaskProblem;
import dev.sartor.tasks.TaskRecords;
import dev.sartor.tasks.TaskRecords.Claim;
import dev.sartor.tasks.TaskStatus;
import dev.sartor.tasks.TaskWatch;
import dev.sartor.tasks.TaskWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes attempts at tasks. */
public final class Attempts {
    private final TaskRecords records;
    private final Map<String, TaskWork> works;
    private final Transactions transactions;
    private final Clock clock;
    private final Backoff backoff;
    private final TaskWatch watch;
    private final BiConsumer<Ulid, Throwable> log;

    /**
     * @param works by type
     * @param watch told how long tasks wait and run
     * @param log told of failures of ours
     */
    public Attempts(
            TaskRecords records,
            Map<String, TaskWork> works,
            Transactions transactions,
            Clock clock,
            Backoff backoff,
            TaskWatch watch,
            BiConsumer<Ulid, Throwable> log) {
        this.records = records;
        this.works = Map.copyOf(works);
        this.transactions = transactions;
        this.clock = clock;
        this.backoff = backoff;
        this.watch = watch;
        this.log = log;
    }

    /** @return when to try again; nothing when the task is over */
    public Optional<Instant> attempt(WorkspaceId workspace, Ulid id) {
        var claim = transactions.in(workspace, () -> records.claim(workspace, id, now()));
        if (claim.isEmpty()) return Optional.empty();
        var attempt = new Attempt(workspace, id, claim.get(), records, transactions, this::now);
        if (claim.get().attempts() > Task.MOST_ATTEMPTS) return fail(attempt, Diagnosis.stopped());
        var work = works.get(claim.get().type());
        if (work == null) return fail(attempt, Diagnosis.unknown());
        if (claim.get().attempts() == 1)
            watch.begun(claim.get().type(), Duration.between(claim.get().asked(), clock.instant()));
        var start = clock.instant();
        var again = run(work, attempt);
        watch.ended(claim.get().type(), attempt.end(), Duration.between(start, clock.instant()));
        return again;
    }

    private Optional<Instant> run(TaskWork work, Attempt attempt) {
        try {
            attempt.finish(work.run(attempt));
            return Optional.empty();
        } catch (Superseded e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Thread.currentThread().isInterrupted() ? giveBack(attempt) : after(attempt, e);
        }
    }

    private Optional<Instant> after(Attempt attempt, Throwable thrown) {
        var problem = Diagnosis.of(thrown);
        if (problem.kind() == TaskProblem.Kind.SYSTEM) log.accept(attempt.task(), thrown);
        var claim = attempt.claim();
        if (problem.kind() == TaskProblem.Kind.PERMANENT || claim.attempts() >= Task.MOST_ATTEMPTS)
            return fail(attempt, problem);
        var at = now().plus(backoff.after(claim.attempts()));
        boolean counts = transactions.in(attempt.workspace(), () -> {
            if (!records.retry(attempt.workspace(), attempt.task(), claim.fence(), problem, at)) return false;
            records.tell(attempt.workspace(), attempt.task(), TaskStatus.PENDING.id(), now());
            attempt.ends("again");
            return true;
        });
        return counts ? Optional.of(at) : Optional.empty();
    }

    private Optional<Instant> fail(Attempt attempt, TaskProblem problem) {
        var claim = attempt.claim();
        transactions.in(attempt.workspace(), () -> {
            if (!records.fail(attempt.workspace(), attempt.task(), claim.fence(), problem, now())) return;
            records.tell(attempt.workspace(), attempt.task(), TaskStatus.FAILED.id(), now());
            attempt.ends("failed");
            var work = works.get(claim.type());
            if (work != null) work.failed(attempt.workspace(), claim.payload(), problem);
        });
        return Optional.empty();
    }

    /** The server is stopping: another one begins anew, and this attempt is not counted. */
    private Optional<Instant> giveBack(Attempt attempt) {
        boolean interrupted = Thread.interrupted(); // or the database could not be spoken to
        try {
            Claim claim = attempt.claim();
            transactions.in(
                    attempt.workspace(), () -> records.giveBack(attempt.workspace(), attempt.task(), claim.fence()));
            return Optional.of(now());
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

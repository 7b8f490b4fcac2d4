package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as people see it.
 *
 * @param stage what it is at; null before it begins
 * @param done stages that lie behind
 * @param of how many stages there are; 0 while unknown
 * @param attempts how often it was begun
 * @param nextAttemptAt when it is tried again, if it waits for that
 * @param result JSON, once it is completed
 */
public record Task(
        Ulid id,
        String type,
        TaskStatus status,
        @Nullable String stage,
        int done,
        int of,
        int attempts,
        @Nullable TaskProblem problem,
        @Nullable String result,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt) {
    /** So often a task is begun at most. */
    public static final int MOST_ATTEMPTS = 3;

    /** As long again as the stages so far took, for each that is left; nothing before the first is done. */
    public Optional<Duration> timeLeft(Instant now) {
        if (status != TaskStatus.PROCESSING || startedAt == null || done == 0 || of < done) return Optional.empty();
        var spent = Duration.between(startedAt, now);
        return Optional.of(spent.multipliedBy(of - done).dividedBy(done));
    }
}

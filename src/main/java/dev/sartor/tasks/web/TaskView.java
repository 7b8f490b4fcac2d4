package dev.sartor.tasks.web;

import dev.sartor.tasks.Task;
import dev.sartor.tasks.TaskProblem;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A task as the API tells it. */
record TaskView(
        String id,
        String type,
        String status,
        @Nullable Progress progress,
        @Nullable Long secondsLeft,
        int attempts,
        @Nullable Trouble error,
        @Nullable JsonNode result,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt) {
    /** How far it is, in whole stages. */
    record Progress(@Nullable String stage, int done, int of) {}

    /** What went wrong and what to do. */
    record Trouble(String kind, String code, String what, String remedy) {}

    static TaskView of(Task task, Instant now, JsonMapper json) {
        return new TaskView(
                task.id().toString(),
                task.type(),
                task.status().id(),
                task.of() == 0 ? null : new Progress(task.stage(), task.done(), task.of()),
                task.timeLeft(now).map(Duration::toSeconds).orElse(null),
                task.attempts(),
                task.problem() == null ? null : trouble(task.problem()),
                task.result() == null ? null : json.readTree(task.result()),
                task.createdAt(),
                task.startedAt(),
                task.nextAttemptAt(),
                task.finishedAt());
    }

    private static Trouble trouble(TaskProblem problem) {
        return new Trouble(problem.kind().id(), problem.code(), problem.what(), problem.remedy());
    }
}

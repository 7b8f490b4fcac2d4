package dev.sartor.tasks.running;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.tasks.TaskProblem;
import dev.sartor.tasks.TaskProblem.Kind;
import java.sql.SQLTransientException;

/** Tells from what was thrown what may help. */
final class Diagnosis {
    private Diagnosis() {}

    static TaskProblem of(Throwable thrown) {
        return switch (thrown) {
            case BadInput bad -> new TaskProblem(Kind.PERMANENT, "unusable_input", bad.what(), bad.remedy());
            case Failure failure -> of(failure);
            default -> isPassing(thrown) ? passing() : ours();
        };
    }

    private static TaskProblem of(Failure failure) {
        return switch (failure.kind()) {
            case TOO_MANY, UPSTREAM, UNAVAILABLE ->
                new TaskProblem(
                        Kind.TRANSIENT,
                        failure.code(),
                        failure.sentence(),
                        "It is tried again by itself; if it fails in the end, ask again later.");
            case MALFORMED,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    NOT_FOUND,
                    CONFLICT,
                    CHANGED_MEANWHILE,
                    TOO_LARGE,
                    UNSUPPORTED,
                    INVALID,
                    CONDITION_NEEDED ->
                new TaskProblem(
                        Kind.PERMANENT, failure.code(), failure.sentence(), "Change what is asked for and ask again.");
        };
    }

    /** What the crash of a worker looks like from the next one. */
    static TaskProblem stopped() {
        return new TaskProblem(
                Kind.SYSTEM,
                "worker_stopped",
                "The work stopped our server each time it was tried.",
                "Ask with another input, and tell us the task's id.");
    }

    static TaskProblem unknown() {
        return new TaskProblem(
                Kind.PERMANENT, "unknown_task", "This server does not know how to do this.", "Ask a newer server.");
    }

    private static TaskProblem passing() {
        return new TaskProblem(
                Kind.TRANSIENT,
                "out_of_reach",
                "Something we need was out of reach.",
                "It is tried again by itself; if it fails in the end, ask again later.");
    }

    private static TaskProblem ours() {
        return new TaskProblem(
                Kind.SYSTEM,
                "our_fault",
                "Something went wrong on our side.",
                "Ask again, and tell us the task's id if it stays so.");
    }

    private static boolean isPassing(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLTransientException
                    || cause instanceof java.net.SocketException
                    || cause instanceof java.net.http.HttpTimeoutException) return true;
        return false;
    }
}

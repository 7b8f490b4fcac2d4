package dev.sartor.platform.web;

import dev.sartor.kernel.Failure;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL refused because of what was asked, as a failure of the request (its appendix A names the classes). */
final class DatabaseFailures {
    private DatabaseFailures() {}

    /** @return nothing when the fault is ours */
    static Optional<Failure> of(Throwable failure) {
        var state = state(failure);
        if (state == null) return Optional.empty();
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22" ->
                Optional.of(new Failure(
                        Failure.Kind.INVALID,
                        "invalid",
                        "A value is out of range, or holds a character that cannot be kept."));
            case "23" -> Optional.of(Failure.conflict("conflict", "This does not fit what is there already."));
            case "40", "55" ->
                Optional.of(Failure.conflict("busy", "Somebody else changed the same at this moment. Try again."));
            case "08", "53", "57" ->
                Optional.of(new Failure(
                        Failure.Kind.UNAVAILABLE, "database_away", "The database does not answer. Try again."));
            default -> Optional.empty();
        };
    }

    private static @Nullable String state(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return sql.getSQLState();
        }
        return null;
    }
}

package dev.sartor.tasks.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.tasks.Task;
import dev.sartor.tasks.TaskProblem;
import dev.sartor.tasks.TaskStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as tasks. */
final class TaskRows {
    private TaskRows() {}

    static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                Ulid.from(row.getObject("id", UUID.class)),
                row.getString("type"),
                TaskStatus.of(row.getString("status")),
                row.getString("stage"),
                row.getInt("done"),
                row.getInt("stages"),
                row.getInt("attempts"),
                problem(row),
                row.getString("result"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "next_attempt_at"),
                instant(row, "finished_at"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable TaskProblem problem(ResultSet row) throws SQLException {
        var kind = row.getString("problem_kind");
        if (kind == null) return null;
        return new TaskProblem(
                TaskProblem.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                row.getString("problem_code"),
                row.getString("problem_what"),
                row.getString("problem_remedy"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

package dev.sartor.applications.store;

import com.github.f4b6a3.ulid.Ulid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values stand in columns. */
final class Columns {
    private Columns() {}

    static Ulid id(ResultSet row, String column) throws SQLException {
        return Ulid.from(row.getObject(column, UUID.class));
    }

    static @Nullable Ulid idOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : Ulid.from(id);
    }

    static @Nullable UUID uuid(@Nullable Ulid id) {
        return id == null ? null : id.toUuid();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /** Matches rows that hold the words, whatever signs of a pattern they carry. */
    static String like(String words) {
        return "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }
}

package dev.sartor.documents.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.Content;
import dev.sartor.documents.Covered;
import dev.sartor.documents.Document;
import dev.sartor.documents.DocumentFile;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.Edit;
import dev.sartor.documents.json.GenerationJson;
import dev.sartor.kernel.AccountId;
import dev.sartor.tailoring.json.DraftJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as documents. */
final class DocumentRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentRows() {}

    static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                id(row, "id"),
                DocumentKind.of(row.getString("kind")),
                row.getString("variant"),
                row.getInt("version"),
                id(row, "job_id"),
                id(row, "profile_id"),
                row.getString("posting_hash"),
                row.getString("position"),
                row.getString("company"),
                GenerationJson.order(row.getString("order_json")),
                row.getObject("rating", Integer.class),
                row.getBoolean("kept"),
                maybe(row, "approved_at"),
                row.getLong("revision"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    static Content content(ResultSet row, int number) throws SQLException {
        return new Content(
                DraftJson.read(JSON.readTree(row.getString("draft"))),
                row.getString("resume"),
                row.getString("posting"),
                row.getString("report"));
    }

    static Covered covered(ResultSet row, int number) throws SQLException {
        return new Covered(
                id(row, "id"),
                id(row, "job_id"),
                row.getInt("version"),
                instant(row, "created_at"),
                row.getObject("must", Double.class),
                row.getObject("nice", Double.class));
    }

    static DocumentFile file(ResultSet row, int number) throws SQLException {
        return new DocumentFile(
                row.getString("format"),
                id(row, "file_id"),
                row.getString("path"),
                row.getString("media_type"),
                row.getLong("size"));
    }

    static Edit edit(ResultSet row, int number) throws SQLException {
        return new Edit(
                row.getLong("revision"),
                row.getString("field"),
                row.getString("before"),
                row.getString("after"),
                new AccountId(id(row, "account_id")),
                instant(row, "at"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Ulid id(ResultSet row, String column) throws SQLException {
        return Ulid.from(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

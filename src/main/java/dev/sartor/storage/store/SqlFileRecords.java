package dev.sartor.storage.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.storage.FileRecords;
import dev.sartor.storage.StoredFile;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link FileRecords} in the table stored_files. */
@Component
class SqlFileRecords implements FileRecords {
    private final JdbcClient database;

    SqlFileRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(WorkspaceId workspace, StoredFile file) {
        database.sql("""
                        insert into stored_files (workspace_id, id, path, media_type, blob, size, created_at)
                        values (:workspace, :id, :path, :mediaType, :blob, :size, :createdAt)
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", file.id().toUuid())
                .param("path", file.path())
                .param("mediaType", file.mediaType())
                .param("blob", file.blob())
                .param("size", file.size())
                .param("createdAt", file.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<StoredFile> find(WorkspaceId workspace, Ulid id) {
        return database.sql("select * from stored_files where workspace_id = :workspace and id = :id")
                .param("workspace", workspace.value().toUuid())
                .param("id", id.toUuid())
                .query((row, number) -> new StoredFile(
                        Ulid.from(row.getObject("id", UUID.class)),
                        row.getString("path"),
                        row.getString("media_type"),
                        row.getString("blob"),
                        row.getLong("size"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void remove(WorkspaceId workspace, Ulid id) {
        database.sql("delete from stored_files where workspace_id = :workspace and id = :id")
                .param("workspace", workspace.value().toUuid())
                .param("id", id.toUuid())
                .update();
    }
}

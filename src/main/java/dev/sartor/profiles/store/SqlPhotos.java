package dev.sartor.profiles.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.profiles.photos.PhotoRecords;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos of profiles as rows. */
@Repository
class SqlPhotos implements PhotoRecords {
    private final JdbcClient database;

    SqlPhotos(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Ulid> file(WorkspaceId workspace, Ulid profile) {
        return of(
                        "select file_id from profile_photos where workspace_id = :workspace and profile_id = :profile",
                        workspace,
                        profile)
                .query((row, number) -> Ulid.from(row.getObject("file_id", UUID.class)))
                .optional();
    }

    @Override
    public void put(WorkspaceId workspace, Ulid profile, Ulid file) {
        of("""
                        insert into profile_photos (workspace_id, profile_id, file_id)
                        values (:workspace, :profile, :file)
                        on conflict (workspace_id, profile_id) do update set file_id = excluded.file_id
                        """, workspace, profile).param("file", file.toUuid()).update();
    }

    @Override
    public void remove(WorkspaceId workspace, Ulid profile) {
        of("delete from profile_photos where workspace_id = :workspace and profile_id = :profile", workspace, profile)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, WorkspaceId workspace, Ulid profile) {
        return database.sql(sql).param("workspace", workspace.value().toUuid()).param("profile", profile.toUuid());
    }
}

package dev.sartor.storage.store;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.storage.BlobRecords;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link BlobRecords} in the table blobs. */
@Component
class SqlBlobRecords implements BlobRecords {
    private final JdbcClient database;

    SqlBlobRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(WorkspaceId workspace, String id) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 200))")
                .param("name", workspace + "/" + id)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean has(WorkspaceId workspace, String id) {
        return database.sql("select exists (select 1 from blobs where workspace_id = :workspace and id = :id)")
                .param("workspace", workspace.value().toUuid())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(WorkspaceId workspace, String id, long size) {
        database.sql("""
                        insert into blobs (workspace_id, id, size, puttings) values (:workspace, :id, :size, 1)
                        on conflict (workspace_id, id) do update set puttings = blobs.puttings + 1
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", id)
                .param("size", size)
                .update();
    }

    @Override
    public boolean subtract(WorkspaceId workspace, String id) {
        var gone = database.sql("delete from blobs where workspace_id = :workspace and id = :id and puttings = 1")
                .param("workspace", workspace.value().toUuid())
                .param("id", id)
                .update();
        if (gone > 0) return true;
        database.sql("update blobs set puttings = puttings - 1 where workspace_id = :workspace and id = :id")
                .param("workspace", workspace.value().toUuid())
                .param("id", id)
                .update();
        return false;
    }

    @Override
    public List<String> clear(WorkspaceId workspace) {
        return database.sql("delete from blobs where workspace_id = :workspace returning id")
                .param("workspace", workspace.value().toUuid())
                .query((row, _) -> row.getString("id"))
                .list();
    }
}

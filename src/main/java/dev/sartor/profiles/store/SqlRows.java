package dev.sartor.profiles.store;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.profiles.Holdings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of profiles, whole. */
@Repository
class SqlRows implements Holdings.ProfileRows {
    private final JdbcClient database;

    SqlRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> all(WorkspaceId workspace) {
        var profiles = rows(
                workspace,
                "select name, created_at, resume from profiles where workspace_id = :workspace order by created_at, id");
        var versions = rows(workspace, """
                select p.name, v.created_at, v.resume from profile_versions v
                join profiles p on p.workspace_id = v.workspace_id and p.id = v.profile_id
                where v.workspace_id = :workspace order by v.profile_id, v.number
                """);
        return Map.of("profiles", profiles, "profile_versions", versions);
    }

    @Override
    public void clear(WorkspaceId workspace) {
        database.sql("delete from profiles where workspace_id = :workspace")
                .param("workspace", workspace.value().toUuid())
                .update();
    }

    private List<Map<String, @Nullable Object>> rows(WorkspaceId workspace, String query) {
        return database.sql(query)
                .param("workspace", workspace.value().toUuid())
                .query((row, number) -> told(row))
                .list();
    }

    private static Map<String, @Nullable Object> told(ResultSet row) throws SQLException {
        var out = new LinkedHashMap<String, @Nullable Object>();
        out.put("name", row.getString("name"));
        out.put("createdAt", row.getObject("created_at", OffsetDateTime.class).toInstant().toString());
        out.put("resume", ResumeJson.members(row.getString("resume")));
        return out;
    }
}

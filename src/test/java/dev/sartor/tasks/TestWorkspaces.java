package dev.sartor.tasks;

import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workspaces that nobody else uses. */
public final class TestWorkspaces {
    private TestWorkspaces() {}

    public static WorkspaceId fresh(Ulids ulids, JdbcClient database) {
        var id = ulids.next();
        database.sql("insert into workspaces (id, name, created_at) values (:id, 'Test', now())")
                .param("id", id.toUuid())
                .update();
        return new WorkspaceId(id);
    }
}

package dev.sartor.llm.store;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.settings.OwnPrompt;
import dev.sartor.llm.settings.PromptStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link PromptStore} in the table model_prompts. */
@Component
class SqlPrompts implements PromptStore {
    private final JdbcClient database;

    SqlPrompts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<OwnPrompt> read(WorkspaceId workspace) {
        return database.sql("""
            select name, version, text from model_prompts where workspace_id = :workspace order by name
            """)
                .param("workspace", workspace.value().toUuid())
                .query((row, _) -> new OwnPrompt(row.getString("name"), row.getLong("version"), row.getString("text")))
                .list();
    }

    @Override
    public boolean write(WorkspaceId workspace, OwnPrompt prompt, Instant at) {
        var statement = prompt.version() == 1 ? """
                  insert into model_prompts (workspace_id, name, version, text, at)
                  values (:workspace, :name, :version, :text, :at) on conflict (workspace_id, name) do nothing
                  """ : """
                  update model_prompts set version = :version, text = :text, at = :at
                  where workspace_id = :workspace and name = :name and version = :version - 1
                  """;
        return database.sql(statement)
                        .param("workspace", workspace.value().toUuid())
                        .param("name", prompt.name())
                        .param("version", prompt.version())
                        .param("text", prompt.text())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}

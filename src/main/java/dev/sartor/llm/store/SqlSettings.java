package dev.sartor.llm.store;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.settings.ModelChoice;
import dev.sartor.llm.settings.ModelSettings;
import dev.sartor.llm.settings.SettingsStore;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link SettingsStore} in the tables model_settings and model_choices. */
@Component
class SqlSettings implements SettingsStore {
    private final JdbcClient database;

    SqlSettings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ModelSettings read(WorkspaceId workspace) {
        return database.sql("select monthly_budget, revision from model_settings where workspace_id = :workspace")
                .param("workspace", workspace.value().toUuid())
                .query((row, _) -> new ModelSettings(
                        choices(workspace), row.getBigDecimal("monthly_budget"), row.getLong("revision")))
                .optional()
                .orElse(ModelSettings.NONE);
    }

    private List<ModelChoice> choices(WorkspaceId workspace) {
        return database.sql("select * from model_choices where workspace_id = :workspace order by place")
                .param("workspace", workspace.value().toUuid())
                .query((row, _) -> new ModelChoice(
                        new ModelName(row.getString("provider"), row.getString("model")),
                        row.getString("address"),
                        row.getBytes("sealed_key")))
                .list();
    }

    @Override
    public boolean write(WorkspaceId workspace, ModelSettings settings, long seen) {
        int changed = database.sql("""
            insert into model_settings (workspace_id, monthly_budget, revision)
            select :workspace, :budget, :revision where :seen = 0
            on conflict (workspace_id) do nothing
            """)
                .param("workspace", workspace.value().toUuid())
                .param("budget", settings.monthlyBudget())
                .param("revision", settings.revision())
                .param("seen", seen)
                .update();
        if (changed == 0) changed = update(workspace, settings, seen);
        if (changed == 0) return false;
        database.sql("delete from model_choices where workspace_id = :workspace")
                .param("workspace", workspace.value().toUuid())
                .update();
        for (int place = 0; place < settings.models().size(); place++)
            add(workspace, place, settings.models().get(place));
        return true;
    }

    private int update(WorkspaceId workspace, ModelSettings settings, long seen) {
        return database.sql("""
            update model_settings set monthly_budget = :budget, revision = :revision
            where workspace_id = :workspace and revision = :seen
            """)
                .param("workspace", workspace.value().toUuid())
                .param("budget", settings.monthlyBudget())
                .param("revision", settings.revision())
                .param("seen", seen)
                .update();
    }

    private void add(WorkspaceId workspace, int place, ModelChoice choice) {
        database.sql("""
            insert into model_choices (workspace_id, place, provider, model, address, sealed_key)
            values (:workspace, :place, :provider, :model, :address, :key)
            """)
                .param("workspace", workspace.value().toUuid())
                .param("place", place)
                .param("provider", choice.name().provider())
                .param("model", choice.name().model())
                .param("address", choice.address())
                .param("key", choice.sealedKey())
                .update();
    }
}

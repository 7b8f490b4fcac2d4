package dev.sartor.tasks.store;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tasks keep of people: what was asked for and what came out. */
@Component
class TasksPersonalData implements HoldsPersonalData {
    private final JdbcClient database;
    private final Transactions transactions;

    TasksPersonalData(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public List<String> tables() {
        return List.of("tasks", "task_events");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return transactions.in(
                workspace,
                () -> Map.of(
                        "tasks", rows("""
                                select id::text, type, payload, status, attempts, problem_code, result, created_at::text,
                                       finished_at::text from tasks order by id
                                """),
                        "task_events", rows("""
                                select task_id::text, number, kind, data::text, at::text from task_events
                                order by task_id, number
                                """)));
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> {
            database.sql("delete from task_events").update();
            database.sql("delete from tasks").update();
        });
    }

    private List<Map<String, @Nullable Object>> rows(String sql) {
        return database.sql(sql).query().listOfRows();
    }
}

package dev.sartor.llm.store;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.answers.AnswerSafe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of people's use of models; keys are told of and never handed out. */
@Component
class ModelsHeld implements HoldsPersonalData {
    private static final Map<String, String> READING = Map.of(
            "model_settings",
            "select monthly_budget, revision from model_settings",
            "model_choices",
            "select place, provider, model, address, sealed_key is not null as has_key from model_choices"
                    + " order by place",
            "model_calls",
            "select id::text, task_id::text, at::text, provider, model, prompt, outcome, tokens_read,"
                    + " tokens_cache_read, tokens_cache_written, tokens_written, cost from model_calls order by"
                    + " at",
            "model_prompts",
            "select name, version, text, at::text from model_prompts order by name",
            "model_answers",
            "select question, provider, model, sealed, at::text from model_answers order by at");

    private final JdbcClient database;
    private final Transactions transactions;
    private final AnswerSafe safe;

    ModelsHeld(JdbcClient database, Transactions transactions, AnswerSafe safe) {
        this.safe = safe;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public List<String> tables() {
        return List.of("model_answers", "model_calls", "model_choices", "model_prompts", "model_settings");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return transactions.in(workspace, () -> {
            var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
            for (var table : tables()) {
                var reading = READING.get(table);
                if (reading != null)
                    all.put(table, database.sql(reading).query().listOfRows());
            }
            var answers = all.get("model_answers");
            if (answers != null) for (var row : answers) open(workspace, row);
            return all;
        });
    }

    /** A person is told what was answered, not how it is kept. */
    private void open(WorkspaceId workspace, Map<String, @Nullable Object> row) {
        if (row.remove("sealed") instanceof byte[] sealed && row.get("question") instanceof String question)
            row.put("answer", safe.open(workspace, question, sealed));
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> {
            for (var table : tables()) database.sql("delete from " + table).update();
        });
    }
}

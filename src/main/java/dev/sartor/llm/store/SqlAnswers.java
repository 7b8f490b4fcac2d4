package dev.sartor.llm.store;

import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.answers.AnswerSafe;
import dev.sartor.llm.answers.Answers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Answers} in the table model_answers; what has passed is forgotten whenever its workspace asks again. */
@Component
class SqlAnswers implements Answers {
    private final JdbcClient database;
    private final Transactions transactions;
    private final AnswerSafe safe;

    SqlAnswers(JdbcClient database, Transactions transactions, AnswerSafe safe) {
        this.safe = safe;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Optional<Kept> find(WorkspaceId workspace, String question, Instant since) {
        return transactions.in(workspace, () -> {
            forget(workspace, since);
            return database.sql("""
                select provider, model, sealed from model_answers
                where workspace_id = :workspace and question = :question
                """)
                    .param("workspace", workspace.value().toUuid())
                    .param("question", question)
                    .query((row, _) -> new Kept(
                            safe.open(workspace, question, row.getBytes("sealed")),
                            new ModelName(row.getString("provider"), row.getString("model"))))
                    .optional();
        });
    }

    @Override
    public void keep(WorkspaceId workspace, String question, Kept answer, Instant at) {
        transactions.in(workspace, () -> {
            database.sql("""
                insert into model_answers (workspace_id, question, provider, model, sealed, at)
                values (:workspace, :question, :provider, :model, :sealed, :at)
                on conflict (workspace_id, question) do update
                set provider = excluded.provider, model = excluded.model, sealed = excluded.sealed, at = excluded.at
                """)
                    .param("workspace", workspace.value().toUuid())
                    .param("question", question)
                    .param("provider", answer.by().provider())
                    .param("model", answer.by().model())
                    .param("sealed", safe.seal(workspace, question, answer.text()))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private void forget(WorkspaceId workspace, Instant before) {
        database.sql("delete from model_answers where workspace_id = :workspace and at < :before")
                .param("workspace", workspace.value().toUuid())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package dev.sartor.llm.store;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Booking;
import dev.sartor.llm.money.Ledger;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Ledger} in the table model_calls. */
@Component
class SqlLedger implements Ledger {
    private final JdbcClient database;

    SqlLedger(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void book(WorkspaceId workspace, Booking booking) {
        var task = booking.task();
        database.sql("""
            insert into model_calls (workspace_id, id, task_id, at, provider, model, prompt, outcome, tokens_read,
                tokens_cache_read, tokens_cache_written, tokens_written, cost)
            values (:workspace, :id, :task, :at, :provider, :model, :prompt, :outcome, :read, :cacheRead,
                :cacheWritten, :written, :cost)
            """)
                .param("workspace", workspace.value().toUuid())
                .param("id", booking.id().toUuid())
                .param("task", task == null ? null : task.toUuid())
                .param("at", booking.at().atOffset(ZoneOffset.UTC))
                .param("provider", booking.model().provider())
                .param("model", booking.model().model())
                .param("prompt", booking.prompt())
                .param("outcome", booking.outcome())
                .param("read", booking.usage().input())
                .param("cacheRead", booking.usage().cacheRead())
                .param("cacheWritten", booking.usage().cacheWritten())
                .param("written", booking.usage().output())
                .param("cost", booking.cost())
                .update();
    }

    @Override
    public BigDecimal spent(WorkspaceId workspace, Instant since) {
        return database.sql("""
            select coalesce(sum(cost), 0) from model_calls where workspace_id = :workspace and at >= :since
            """)
                .param("workspace", workspace.value().toUuid())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(BigDecimal.class)
                .single();
    }

    @Override
    public List<Sum> sums(WorkspaceId workspace, Instant since) {
        return database.sql("""
            select provider || ':' || model as name, count(*) as calls,
                count(*) filter (where outcome <> 'answered') as failed,
                sum(tokens_read + tokens_cache_written) as read, sum(tokens_cache_read) as cache_read,
                sum(tokens_written) as written, coalesce(sum(cost), 0) as cost,
                count(*) filter (where cost is null) as unpriced
            from model_calls where workspace_id = :workspace and at >= :since
            group by provider, model order by cost desc, name
            """)
                .param("workspace", workspace.value().toUuid())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Sum(
                        row.getString("name"),
                        row.getLong("calls"),
                        row.getLong("failed"),
                        row.getLong("read"),
                        row.getLong("cache_read"),
                        row.getLong("written"),
                        row.getBigDecimal("cost"),
                        row.getLong("unpriced")))
                .list();
    }
}

package dev.sartor.platform.idempotency;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Answers may repeat what people sent: they are forgotten after a day, and with their workspace. */
public final class KeptAnswers implements HoldsPersonalData {
    private final GivenAnswers answers;
    private final Transactions transactions;
    private final JdbcClient database;

    public KeptAnswers(GivenAnswers answers, Transactions transactions, JdbcClient database) {
        this.answers = answers;
        this.transactions = transactions;
        this.database = database;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetOld() {
        var workspaces = transactions.apart(() ->
                database.sql("select id from workspaces").query(UUID.class).list());
        for (var id : workspaces) {
            var workspace = new WorkspaceId(Ulid.from(id));
            transactions.in(workspace, () -> answers.forgetOld(workspace));
        }
    }

    @Override
    public List<String> tables() {
        return List.of("idempotency_keys");
    }

    /** Nothing of its own: every answer repeats what another module hands out. */
    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return Map.of("idempotency_keys", List.of());
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> answers.forget(workspace));
    }
}

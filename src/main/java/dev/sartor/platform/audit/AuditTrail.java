package dev.sartor.platform.audit;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.PersonalRows;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail, to which the server can add and nothing else. It holds ids alone, so it stays until its workspace goes. */
public final class AuditTrail implements HoldsPersonalData {
    private static final List<String> TABLES = List.of("audit_trail");

    private final JdbcClient database;
    private final Transactions transactions;
    private final Ulids ulids;

    public AuditTrail(JdbcClient database, Transactions transactions, Ulids ulids) {
        this.database = database;
        this.transactions = transactions;
        this.ulids = ulids;
    }

    public void add(AuditEntry entry) {
        var workspace = entry.actor().workspace();
        transactions.in(workspace, () -> {
            database.sql("""
                insert into audit_trail
                    (workspace_id, id, at, account_id, credential, operation, things, status, request_id, network)
                values (:workspace, :id, :at, :account, :credential, :operation, :things, :status, :request, :network)
                """)
                    .param("workspace", workspace.value().toUuid())
                    .param("id", ulids.next().toUuid())
                    .param("at", entry.at().atOffset(ZoneOffset.UTC))
                    .param("account", entry.actor().account().value().toUuid())
                    .param("credential", entry.actor().credential())
                    .param("operation", entry.operation())
                    .param("things", String.join(" ", entry.things()))
                    .param("status", entry.status())
                    .param("request", entry.requestId())
                    .param("network", entry.network())
                    .update();
        });
    }

    @Override
    public List<String> tables() {
        return TABLES;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return new PersonalRows(database, transactions, TABLES).export(workspace);
    }

    /** Nothing: there is no personal data in it. */
    @Override
    public void erase(WorkspaceId workspace) {}
}

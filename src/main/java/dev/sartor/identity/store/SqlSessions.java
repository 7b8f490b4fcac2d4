package dev.sartor.identity.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.sessions.Session;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions and their refresh tokens as rows. */
@Repository
class SqlSessions implements Sessions {
    private final JdbcClient database;

    SqlSessions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(Session session, byte[] tokenHash) {
        database.sql("""
                        insert into sessions (id, account_id, generation, created_at, seen_at, expires_at, device)
                        values (:id, :account, 0, :created, :seen, :expires, :device)
                        """)
                .param("id", session.id().toUuid())
                .param("account", session.account().value().toUuid())
                .param("created", Rows.at(session.createdAt()))
                .param("seen", Rows.at(session.seenAt()))
                .param("expires", Rows.at(session.expiresAt()))
                .param("device", session.device())
                .update();
        database.sql("insert into refresh_tokens (hash, session_id, generation) values (:hash, :id, 0)")
                .param("hash", tokenHash)
                .param("id", session.id().toUuid())
                .update();
    }

    @Override
    public Optional<Standing> standing(Ulid session, WorkspaceId workspace, Instant now) {
        return database.sql("select account, role from standing(:session, :workspace, :now)")
                .param("session", session.toUuid())
                .param("workspace", workspace.value().toUuid())
                .param("now", Rows.at(now))
                .query((row, number) ->
                        new Standing(new AccountId(Rows.ulid(row, "account")), Role.valueOf(row.getString("role"))))
                .optional();
    }
}

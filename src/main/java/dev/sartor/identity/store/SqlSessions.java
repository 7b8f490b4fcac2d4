package dev.sartor.identity.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.sessions.Session;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @Override
    public Optional<Presented> presented(byte[] tokenHash) {
        return database.sql("""
                        select t.hash, t.session_id, s.account_id, t.generation, s.generation as newest, t.used_at,
                            t.successor, s.expires_at, s.revoked_at is not null as over
                        from refresh_tokens t join sessions s on s.id = t.session_id where t.hash = :hash
                        """)
                .param("hash", tokenHash)
                .query((row, number) -> new Presented(
                        tokenHash,
                        Rows.ulid(row, "session_id"),
                        new AccountId(Rows.ulid(row, "account_id")),
                        row.getInt("generation"),
                        row.getInt("newest"),
                        Rows.instant(row, "used_at").orElse(null),
                        row.getBytes("successor"),
                        Rows.instant(row, "expires_at").orElseThrow(),
                        row.getBoolean("over")))
                .optional();
    }

    @Override
    public boolean advance(Presented from, byte[] successorHash, byte[] hidden, Instant now) {
        var session = from.session().toUuid();
        var moved = database.sql("""
                        update sessions set generation = generation + 1, seen_at = :now
                        where id = :id and generation = :generation and revoked_at is null and expires_at > :now
                        """)
                .param("id", session)
                .param("generation", from.generation())
                .param("now", Rows.at(now))
                .update();
        if (moved == 0) return false;
        database.sql("update refresh_tokens set used_at = :now, successor = :hidden where hash = :hash")
                .param("now", Rows.at(now))
                .param("hidden", hidden)
                .param("hash", from.hash())
                .update();
        database.sql("insert into refresh_tokens (hash, session_id, generation) values (:hash, :id, :generation)")
                .param("hash", successorHash)
                .param("id", session)
                .param("generation", from.generation() + 1)
                .update();
        return true;
    }

    @Override
    public boolean revoke(AccountId account, Ulid session, Instant now) {
        return database.sql("""
                        update sessions set revoked_at = :now
                        where id = :id and account_id = :account and revoked_at is null and expires_at > :now
                        """)
                        .param("now", Rows.at(now))
                        .param("id", session.toUuid())
                        .param("account", account.value().toUuid())
                        .update()
                > 0;
    }

    @Override
    public void revokeAll(AccountId account, @Nullable Ulid but, Instant now) {
        database.sql("""
                        update sessions set revoked_at = :now
                        where account_id = :account and revoked_at is null and id is distinct from cast(:but as uuid)
                        """)
                .param("now", Rows.at(now))
                .param("account", account.value().toUuid())
                .param("but", but == null ? null : but.toUuid())
                .update();
    }

    @Override
    public List<Session> of(AccountId account, Instant now) {
        return database.sql("""
                        select id, created_at, seen_at, expires_at, device from sessions
                        where account_id = :account and revoked_at is null and expires_at > :now
                        order by seen_at desc, id
                        """)
                .param("account", account.value().toUuid())
                .param("now", Rows.at(now))
                .query((row, number) -> new Session(
                        Rows.ulid(row, "id"),
                        account,
                        Rows.instant(row, "created_at").orElseThrow(),
                        Rows.instant(row, "seen_at").orElseThrow(),
                        Rows.instant(row, "expires_at").orElseThrow(),
                        row.getString("device")))
                .list();
    }

    @Override
    public void forget(Instant before) {
        database.sql("delete from sessions where expires_at < :before or revoked_at < :before")
                .param("before", Rows.at(before))
                .update();
        database.sql("delete from sign_in_attempts where last_at < :before and locked_until < :before")
                .param("before", Rows.at(before))
                .update();
    }
}

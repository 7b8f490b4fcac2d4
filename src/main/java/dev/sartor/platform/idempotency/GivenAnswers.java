package dev.sartor.platform.idempotency;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers given to keyed requests, kept for a day; always used inside a transaction of the workspace. */
public final class GivenAnswers {
    static final Duration KEPT = Duration.ofHours(24);
    static final List<String> HEADERS = List.of("Content-Type", "ETag", "Location");

    private final JdbcClient database;
    private final Clock clock;

    public GivenAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Holds the key until the transaction ends; PostgreSQL lets go of it even when this process is killed. */
    void claim(Actor actor, String key) {
        boolean ours = database.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", Fingerprint.lock(actor, key))
                .query(Boolean.class)
                .single();
        if (!ours) {
            throw Failure.conflict(
                    "idempotency_key_in_flight",
                    "A request with this Idempotency-Key is still at work. Wait, then ask again.");
        }
    }

    /** @throws Failure (422) when the key was used for something else */
    Optional<GivenAnswer> find(Actor actor, String key, byte[] fingerprint) {
        return database.sql("""
                        select status, content_type, etag, location, body, fingerprint from idempotency_keys
                        where workspace_id = :workspace and account_id = :account and key = :key and created_at > :since
                        """)
                .param("workspace", actor.workspace().value().toUuid())
                .param("account", actor.account().value().toUuid())
                .param("key", key)
                .param("since", oldest())
                .query((row, number) -> answer(row, fingerprint))
                .optional();
    }

    void keep(Actor actor, String key, byte[] fingerprint, GivenAnswer answer) {
        database.sql("""
                        insert into idempotency_keys
                            (workspace_id, account_id, key, fingerprint, status, content_type, etag, location, body, created_at)
                        values (:workspace, :account, :key, :fingerprint, :status, :type, :etag, :location, :body, :now)
                        on conflict (workspace_id, account_id, key) do update set
                            fingerprint = excluded.fingerprint, status = excluded.status, etag = excluded.etag,
                            content_type = excluded.content_type, location = excluded.location, body = excluded.body,
                            created_at = excluded.created_at
                        """)
                .param("workspace", actor.workspace().value().toUuid())
                .param("account", actor.account().value().toUuid())
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("status", answer.status())
                .param("type", answer.headers().get("Content-Type"))
                .param("etag", answer.headers().get("ETag"))
                .param("location", answer.headers().get("Location"))
                .param("body", answer.body())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets what is older than a day. */
    public void forgetOld(WorkspaceId workspace) {
        database.sql("delete from idempotency_keys where workspace_id = :workspace and created_at <= :since")
                .param("workspace", workspace.value().toUuid())
                .param("since", oldest())
                .update();
    }

    /** Forgets all. */
    public void forget(WorkspaceId workspace) {
        database.sql("delete from idempotency_keys where workspace_id = :workspace")
                .param("workspace", workspace.value().toUuid())
                .update();
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static GivenAnswer answer(ResultSet row, byte[] fingerprint) throws SQLException {
        if (!MessageDigest.isEqual(fingerprint, row.getBytes("fingerprint"))) {
            throw new Failure(
                    Failure.Kind.INVALID,
                    "idempotency_key_reused",
                    "This Idempotency-Key was sent with another request before. Use a new one for each.");
        }
        var headers = new LinkedHashMap<String, String>();
        for (var header : HEADERS) {
            var value = row.getString(header.toLowerCase(java.util.Locale.ROOT).replace('-', '_'));
            if (value != null) headers.put(header, value);
        }
        return new GivenAnswer(row.getInt("status"), headers, row.getBytes("body"));
    }
}

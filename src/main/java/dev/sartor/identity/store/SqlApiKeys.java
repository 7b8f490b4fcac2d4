package dev.sartor.identity.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.keys.ApiKey;
import dev.sartor.identity.keys.ApiKeyRecords;
import dev.sartor.identity.keys.Scope;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of programs as rows. */
@Repository
class SqlApiKeys implements ApiKeyRecords {
    private final JdbcClient database;

    SqlApiKeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(WorkspaceId workspace, ApiKey key, byte[] hash) {
        database.sql("""
                        insert into api_keys (workspace_id, id, account_id, name, hash, scopes, created_at, expires_at)
                        values (:workspace, :id, :account, :name, :hash, :scopes, :created, :expires)
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", key.id().toUuid())
                .param("account", key.account().value().toUuid())
                .param("name", key.name())
                .param("hash", hash)
                .param("scopes", key.scopes().stream().map(Scope::toString).collect(Collectors.joining(" ")))
                .param("created", Rows.at(key.createdAt()))
                .param("expires", Rows.at(key.expiresAt()))
                .update();
    }

    @Override
    public List<ApiKey> of(WorkspaceId workspace, AccountId account) {
        return database.sql("""
                        select * from api_keys where workspace_id = :workspace and account_id = :account order by id desc
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("account", account.value().toUuid())
                .query((row, number) -> key(row))
                .list();
    }

    @Override
    public Optional<Borne> borne(WorkspaceId workspace, byte[] hash, Instant now) {
        return database.sql("""
                        select k.*, m.role from api_keys k
                        join members m on m.workspace_id = k.workspace_id and m.account_id = k.account_id
                        where k.workspace_id = :workspace and k.hash = :hash
                            and (k.expires_at is null or k.expires_at > :now)
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("hash", hash)
                .param("now", Rows.at(now))
                .query((row, number) -> new Borne(key(row), Role.valueOf(row.getString("role"))))
                .optional();
    }

    @Override
    public void used(WorkspaceId workspace, Ulid id, Instant now) {
        database.sql("update api_keys set used_at = :now where workspace_id = :workspace and id = :id")
                .param("now", Rows.at(now))
                .param("workspace", workspace.value().toUuid())
                .param("id", id.toUuid())
                .update();
    }

    @Override
    public boolean remove(WorkspaceId workspace, AccountId account, Ulid id) {
        return database.sql(
                                "delete from api_keys where workspace_id = :workspace and account_id = :account and id = :id")
                        .param("workspace", workspace.value().toUuid())
                        .param("account", account.value().toUuid())
                        .param("id", id.toUuid())
                        .update()
                > 0;
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                Rows.ulid(row, "id"),
                new AccountId(Rows.ulid(row, "account_id")),
                row.getString("name"),
                Arrays.stream(row.getString("scopes").split(" "))
                        .map(Scope::parse)
                        .toList(),
                Rows.instant(row, "created_at").orElseThrow(),
                Rows.instant(row, "expires_at").orElse(null),
                Rows.instant(row, "used_at").orElse(null));
    }
}

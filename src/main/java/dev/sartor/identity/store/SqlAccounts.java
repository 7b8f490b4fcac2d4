package dev.sartor.identity.store;

import dev.sartor.identity.Account;
import dev.sartor.identity.Accounts;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and memberships as rows. */
@Repository
class SqlAccounts implements Accounts {
    private final JdbcClient database;

    SqlAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        var at = account.createdAt().atOffset(ZoneOffset.UTC);
        var home = account.home().value().toUuid();
        database.sql("insert into workspaces (id, name, created_at) values (:id, :name, :at)")
                .param("id", home)
                .param("name", account.name())
                .param("at", at)
                .update();
        var added = database.sql("""
                        insert into accounts (id, email, name, password_hash, home, admin, verified_at, created_at)
                        values (:id, :email, :name, :hash, :home, :admin, :verified, :at)
                        on conflict (email) do nothing
                        """)
                .param("id", account.id().value().toUuid())
                .param("email", account.email())
                .param("name", account.name())
                .param("hash", passwordHash)
                .param("home", home)
                .param("admin", account.admin())
                .param("verified", Rows.at(account.verifiedAt()))
                .param("at", at)
                .update();
        if (added == 0) return false;
        database.sql(
                        "insert into members (workspace_id, account_id, role, joined_at) values (:home, :id, 'OWNER', :at)")
                .param("home", home)
                .param("id", account.id().value().toUuid())
                .param("at", at)
                .update();
        return true;
    }

    @Override
    public Optional<Account> byId(AccountId id) {
        return database.sql("select * from accounts where id = :id")
                .param("id", id.value().toUuid())
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public Optional<Account> byEmail(String email) {
        return database.sql("select * from accounts where email = :email")
                .param("email", email)
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public Optional<Credential> credential(String email) {
        return database.sql("select * from accounts where email = :email")
                .param("email", email)
                .query((row, number) -> new Credential(account(row), row.getString("password_hash")))
                .optional();
    }

    @Override
    public Optional<Role> role(WorkspaceId workspace, AccountId account) {
        return database.sql("select role from members where workspace_id = :workspace and account_id = :account")
                .param("workspace", workspace.value().toUuid())
                .param("account", account.value().toUuid())
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }

    @Override
    public void verify(AccountId account, Instant now) {
        database.sql("update accounts set verified_at = coalesce(verified_at, :now) where id = :id")
                .param("now", Rows.at(now))
                .param("id", account.value().toUuid())
                .update();
    }

    @Override
    public void setPassword(AccountId account, String passwordHash) {
        database.sql("update accounts set password_hash = :hash where id = :id")
                .param("hash", passwordHash)
                .param("id", account.value().toUuid())
                .update();
    }

    @Override
    public boolean hasAdmin() {
        return database.sql("select exists (select 1 from accounts where admin)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isShared(Account account) {
        return database.sql(
                        "select exists (select 1 from members where workspace_id = :home and account_id <> :account)")
                .param("home", account.home().value().toUuid())
                .param("account", account.id().value().toUuid())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remove(Account account) {
        database.sql("delete from accounts where id = :id")
                .param("id", account.id().value().toUuid())
                .update();
        database.sql("update workspaces set name = 'erased' where id = :home")
                .param("home", account.home().value().toUuid())
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(Rows.ulid(row, "id")),
                row.getString("email"),
                row.getString("name"),
                new WorkspaceId(Rows.ulid(row, "home")),
                row.getBoolean("admin"),
                Rows.instant(row, "verified_at").orElse(null),
                Rows.instant(row, "created_at").orElseThrow());
    }
}

package dev.sartor.notifications.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.notifications.Notification;
import dev.sartor.notifications.NotificationRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notifications as rows. */
@Repository
class SqlNotifications implements NotificationRecords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MINE = " workspace_id = :workspace and account_id = :account ";

    private final JdbcClient database;

    SqlNotifications(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(WorkspaceId workspace, Notification notification) {
        database.sql("""
                        insert into notifications (workspace_id, id, account_id, kind, about, created_at)
                        values (:workspace, :id, :account, :kind, :about::jsonb, :at)
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", notification.id().toUuid())
                .param("account", notification.account().value().toUuid())
                .param("kind", notification.kind())
                .param("about", JSON.writeValueAsString(notification.about()))
                .param("at", at(notification.createdAt()))
                .update();
    }

    @Override
    public Optional<Notification> find(WorkspaceId workspace, Ulid id) {
        return database.sql("select * from notifications where workspace_id = :workspace and id = :id")
                .param("workspace", workspace.value().toUuid())
                .param("id", id.toUuid())
                .query((row, number) -> notification(row))
                .optional();
    }

    @Override
    public List<Notification> list(WorkspaceId workspace, AccountId account, boolean unreadOnly, PageAsked asked) {
        return mine(
                        "select * from notifications where" + MINE + (unreadOnly ? "and read_at is null " : "")
                                + "order by id desc limit :size offset :from",
                        workspace,
                        account)
                .param("size", asked.size())
                .param("from", asked.offset())
                .query((row, number) -> notification(row))
                .list();
    }

    @Override
    public long count(WorkspaceId workspace, AccountId account, boolean unreadOnly) {
        return mine(
                        "select count(*) from notifications where" + MINE + (unreadOnly ? "and read_at is null" : ""),
                        workspace,
                        account)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Notification> after(WorkspaceId workspace, AccountId account, Ulid id, int most) {
        return mine(
                        "select * from notifications where" + MINE + "and id > :id order by id limit :most",
                        workspace,
                        account)
                .param("id", id.toUuid())
                .param("most", most)
                .query((row, number) -> notification(row))
                .list();
    }

    @Override
    public Optional<Ulid> newest(WorkspaceId workspace, AccountId account) {
        return mine("select id from notifications where" + MINE + "order by id desc limit 1", workspace, account)
                .query((row, number) -> Ulid.from(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public boolean read(WorkspaceId workspace, AccountId account, Ulid id, Instant now) {
        return mine(
                                "update notifications set read_at = coalesce(read_at, :now) where" + MINE
                                        + "and id = :id",
                                workspace,
                                account)
                        .param("id", id.toUuid())
                        .param("now", at(now))
                        .update()
                > 0;
    }

    @Override
    public void readAll(WorkspaceId workspace, AccountId account, Instant now) {
        mine("update notifications set read_at = :now where" + MINE + "and read_at is null", workspace, account)
                .param("now", at(now))
                .update();
    }

    @Override
    public boolean wantsMail(WorkspaceId workspace, AccountId account) {
        return mine("select mail from notification_settings where" + MINE, workspace, account)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Override
    public void wantMail(WorkspaceId workspace, AccountId account, boolean wanted) {
        mine("""
                        insert into notification_settings (workspace_id, account_id, mail)
                        values (:workspace, :account, :mail)
                        on conflict (workspace_id, account_id) do update set mail = excluded.mail
                        """, workspace, account).param("mail", wanted).update();
    }

    private JdbcClient.StatementSpec mine(String sql, WorkspaceId workspace, AccountId account) {
        return database.sql(sql)
                .param("workspace", workspace.value().toUuid())
                .param("account", account.value().toUuid());
    }

    private static Notification notification(ResultSet row) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Notification(
                Ulid.from(row.getObject("id", UUID.class)),
                new AccountId(Ulid.from(row.getObject("account_id", UUID.class))),
                row.getString("kind"),
                JSON.readValue(row.getString("about"), new TypeReference<Map<String, String>>() {}),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

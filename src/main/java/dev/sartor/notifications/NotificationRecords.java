package dev.sartor.notifications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the database knows of notifications; everything in the open transaction of the workspace. */
public interface NotificationRecords {
    void add(WorkspaceId workspace, Notification notification);

    Optional<Notification> find(WorkspaceId workspace, Ulid id);

    /** The newest first. */
    List<Notification> list(WorkspaceId workspace, AccountId account, boolean unreadOnly, PageAsked asked);

    long count(WorkspaceId workspace, AccountId account, boolean unreadOnly);

    /** Those that came after, oldest first. */
    List<Notification> after(WorkspaceId workspace, AccountId account, Ulid id, int most);

    Optional<Ulid> newest(WorkspaceId workspace, AccountId account);

    /** @return false when the account has no such notification */
    boolean read(WorkspaceId workspace, AccountId account, Ulid id, Instant now);

    void readAll(WorkspaceId workspace, AccountId account, Instant now);

    boolean wantsMail(WorkspaceId workspace, AccountId account);

    void wantMail(WorkspaceId workspace, AccountId account, boolean wanted);
}

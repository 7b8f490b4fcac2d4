package dev.sartor.notifications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.tasks.Tasks;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Everybody's messages, kept until they are read and after. */
public final class Inbox implements Notifications {
    private static final int AT_ONCE = 100;

    private final NotificationRecords records;
    private final Tasks tasks;
    private final Bells bells;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public Inbox(
            NotificationRecords records,
            Tasks tasks,
            Bells bells,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        this.records = records;
        this.tasks = tasks;
        this.bells = bells;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    @Override
    public void tell(WorkspaceId workspace, AccountId account, String kind, Map<String, String> about) {
        transactions.in(workspace, () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var notification = new Notification(ulids.next(), account, kind, about, now, null);
            records.add(workspace, notification);
            if (records.wantsMail(workspace, account)) {
                var id = notification.id().toString();
                tasks.enqueue(workspace, MailWork.TYPE, "\"" + id + "\"", id);
            }
            transactions.afterwards(() -> bells.ring(account));
        });
    }

    public Paged<Notification> list(Actor actor, boolean unreadOnly, PageAsked asked) {
        return transactions.in(
                actor.workspace(),
                () -> Paged.of(
                        records.list(actor.workspace(), actor.account(), unreadOnly, asked),
                        asked,
                        () -> records.count(actor.workspace(), actor.account(), unreadOnly)));
    }

    public long unread(Actor actor) {
        return transactions.in(actor.workspace(), () -> records.count(actor.workspace(), actor.account(), true));
    }

    /** @throws Failure (404) when the caller has no such notification */
    public void read(Actor actor, Ulid id) {
        if (!transactions.in(
                actor.workspace(), () -> records.read(actor.workspace(), actor.account(), id, clock.instant())))
            throw Failure.notFound("notification");
    }

    public void readAll(Actor actor) {
        transactions.in(actor.workspace(), () -> records.readAll(actor.workspace(), actor.account(), clock.instant()));
    }

    public boolean wantsMail(Actor actor) {
        return transactions.in(actor.workspace(), () -> records.wantsMail(actor.workspace(), actor.account()));
    }

    public void wantMail(Actor actor, boolean wanted) {
        transactions.in(actor.workspace(), () -> records.wantMail(actor.workspace(), actor.account(), wanted));
    }

    /** @return the last that is there; the lowest id when there is none */
    public Ulid newest(Actor actor) {
        return transactions.in(
                actor.workspace(),
                () -> records.newest(actor.workspace(), actor.account()).orElse(Ulid.MIN));
    }

    /** @return those after, oldest first */
    public List<Notification> after(Actor actor, Ulid id) {
        return transactions.in(actor.workspace(), () -> records.after(actor.workspace(), actor.account(), id, AT_ONCE));
    }
}

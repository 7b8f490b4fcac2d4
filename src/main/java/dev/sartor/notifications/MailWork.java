package dev.sartor.notifications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Transactions;
import dev.sartor.tasks.TaskContext;
import dev.sartor.tasks.TaskWork;

/** Sends a notification by mail. The task names it and holds nothing else of the person's. */
public final class MailWork implements TaskWork {
    static final String TYPE = "mail";

    private final NotificationRecords records;
    private final Addresses addresses;
    private final Mail mail;
    private final Transactions transactions;

    public MailWork(NotificationRecords records, Addresses addresses, Mail mail, Transactions transactions) {
        this.records = records;
        this.addresses = addresses;
        this.mail = mail;
        this.transactions = transactions;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(TaskContext context) {
        var id = Ulid.from(context.payload().replace("\"", "").strip());
        var notification = transactions.in(context.workspace(), () -> records.find(context.workspace(), id));
        var sent = notification
                .flatMap(told -> addresses.of(told.account()).map(address -> {
                    var wording = Wording.of(told);
                    mail.send(address, wording.subject(), wording.text() + "\n");
                    return true;
                }))
                .orElse(false);
        return context.commit(() -> "{\"sent\":" + sent + "}");
    }
}

package dev.sartor.documents;

import dev.sartor.applications.Applications;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.time.Clock;
import java.time.Duration;

/** Forgets documents after 90 days, but those that are kept, approved, sent or on an open application. */
public final class Retention {
    public static final Duration TIME = Duration.ofDays(90);

    private final DocumentRecords records;
    private final Library library;
    private final Applications applications;
    private final Transactions transactions;
    private final Clock clock;

    public Retention(
            DocumentRecords records,
            Library library,
            Applications applications,
            Transactions transactions,
            Clock clock) {
        this.records = records;
        this.library = library;
        this.applications = applications;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In every workspace. @return how many were forgotten */
    public int sweep() {
        int gone = 0;
        for (var workspace : transactions.apart(records::workspaces)) gone += sweep(workspace);
        return gone;
    }

    private int sweep(WorkspaceId workspace) {
        return transactions.in(workspace, () -> {
            int gone = 0;
            for (var id : records.passing(workspace, clock.instant().minus(TIME))) {
                if (applications.holds(workspace, id)) continue;
                library.remove(workspace, id);
                gone++;
            }
            return gone;
        });
    }
}

package dev.sartor.storage;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Files by name over blobs. A link to a file dies with the file. */
public final class Files {
    private final Blobs blobs;
    private final FileRecords records;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public Files(Blobs blobs, FileRecords records, Transactions transactions, Ulids ulids, Clock clock) {
        this.blobs = blobs;
        this.records = records;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /** @param path what it is called, folders parted by "/"; need not be unique */
    public StoredFile keep(WorkspaceId workspace, String path, String mediaType, byte[] bytes) {
        return transactions.in(workspace, () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
            var blob = blobs.put(workspace, new ByteArrayInputStream(bytes));
            var file = new StoredFile(ulids.next(), path, mediaType, blob, bytes.length, now);
            records.add(workspace, file);
            return file;
        });
    }

    /** @throws Failure (404) when the workspace has no such file */
    public StoredFile find(WorkspaceId workspace, Ulid id) {
        return transactions.in(
                workspace, () -> records.find(workspace, id).orElseThrow(() -> Failure.notFound("file")));
    }

    /** @return its bytes; close it */
    public InputStream open(WorkspaceId workspace, StoredFile file) {
        return blobs.open(workspace, file.blob());
    }

    /** Forgets a file; without effect when it is gone already. */
    public void forget(WorkspaceId workspace, Ulid id) {
        transactions.in(
                workspace,
                () -> records.find(workspace, id).ifPresent(file -> {
                    records.remove(workspace, id);
                    blobs.delete(workspace, file.blob());
                }));
    }
}

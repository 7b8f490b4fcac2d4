package dev.sartor.storage;

import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Blobs, sealed on their way to the store. The bytes are written before the transaction commits and removed after it did, so
 * that a crash leaves too much, never too little; {@link #sweep} takes away what is too much.
 */
public final class SealedBlobs implements Blobs {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final WorkspaceId NOBODY = new WorkspaceId(com.github.f4b6a3.ulid.Ulid.MIN);
    private static final byte[] SAMPLE = "can be written and read".getBytes(StandardCharsets.UTF_8);

    private final BlobStore store;
    private final Sealing sealing;
    private final BlobRecords records;
    private final Transactions transactions;

    public SealedBlobs(BlobStore store, Sealing sealing, BlobRecords records, Transactions transactions) {
        this.store = store;
        this.sealing = sealing;
        this.records = records;
        this.transactions = transactions;
    }

    @Override
    public String put(WorkspaceId workspace, InputStream bytes) {
        try {
            var plain = bytes.readNBytes(MOST_BYTES + 1);
            if (plain.length > MOST_BYTES)
                throw new Failure(Failure.Kind.TOO_LARGE, "file_too_large", "This file is larger than 64 MiB.");
            var id = name(plain);
            return transactions.in(workspace, () -> keep(workspace, id, plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keep(WorkspaceId workspace, String id, byte[] plain) {
        try {
            records.lock(workspace, id);
            if (!store.has(workspace, id)) store.write(workspace, id, sealing.seal(plain, context(workspace, id)));
            records.add(workspace, id, plain.length);
            return id;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a file could not be kept: " + e.getClass().getSimpleName(), e);
        }
    }

    @Override
    public InputStream open(WorkspaceId workspace, String id) {
        if (!NAME.matcher(id).matches() || !transactions.in(workspace, () -> records.has(workspace, id)))
            throw Failure.notFound("file");
        try {
            var sealed = store.read(workspace, id).orElseThrow(() -> Failure.notFound("file"));
            return new ByteArrayInputStream(sealing.open(sealed, context(workspace, id)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a kept file cannot be read: " + e.getClass().getSimpleName(), e);
        }
    }

    @Override
    public void delete(WorkspaceId workspace, String id) {
        transactions.in(workspace, () -> {
            records.lock(workspace, id);
            if (records.subtract(workspace, id)) removeAfterwards(workspace, List.of(id));
        });
    }

    /** Forgets all that the workspace put. */
    public void clear(WorkspaceId workspace) {
        transactions.in(workspace, () -> removeAfterwards(workspace, records.clear(workspace)));
    }

    /** Takes away bytes that no record speaks of: what a crash left behind. */
    public void sweep(WorkspaceId workspace) {
        try {
            remove(workspace, store.names(workspace));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a thread of its own: after a commit, the transaction's connection is still held by this one. */
    private void removeAfterwards(WorkspaceId workspace, Collection<String> ids) {
        transactions.afterwards(() -> Thread.startVirtualThread(() -> remove(workspace, ids)));
    }

    private void remove(WorkspaceId workspace, Collection<String> ids) {
        for (var id : ids)
            transactions.in(workspace, () -> {
                records.lock(workspace, id);
                if (!records.has(workspace, id)) unlink(workspace, id);
            });
    }

    private void unlink(WorkspaceId workspace, String id) {
        try {
            store.delete(workspace, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether bytes that are written can be read again, tried with a few of nobody's. */
    public boolean isWell() {
        try {
            var id = name(SAMPLE);
            store.write(NOBODY, id, SAMPLE);
            boolean same = store.read(NOBODY, id)
                    .map(read -> java.util.Arrays.equals(read, SAMPLE))
                    .orElse(false);
            store.delete(NOBODY, id);
            return same;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Bytes moved to another workspace or another name do not open. */
    private static byte[] context(WorkspaceId workspace, String id) {
        return (workspace + "/" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package dev.sartor.profiles.photos;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.profiles.ProfilePhotos;
import dev.sartor.profiles.Shelf;
import dev.sartor.storage.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The photos of a workspace's profiles, one each at most. */
public final class Portraits implements ProfilePhotos {
    private static final String NAME = "The photo";

    private final Shelf shelf;
    private final PhotoRecords records;
    private final Files files;
    private final Transactions transactions;
    private final Containment containment;

    public Portraits(
            Shelf shelf, PhotoRecords records, Files files, Transactions transactions, Containment containment) {
        this.shelf = shelf;
        this.records = records;
        this.files = files;
        this.transactions = transactions;
        this.containment = containment;
    }

    /**
     * Takes a new photo; the one before is gone then.
     *
     * @param bytes a JPEG or PNG
     * @throws Failure (404) when there is no such profile
     * @throws dev.sartor.kernel.BadInput when it is no photo
     */
    public void put(WorkspaceId workspace, Ulid profile, byte[] bytes) {
        shelf.find(workspace, profile);
        var jpeg = containment.run(PhotoWork.ID, bytes, NAME);
        transactions.in(workspace, () -> {
            shelf.find(workspace, profile);
            var before = records.file(workspace, profile);
            var file = files.keep(workspace, "profiles/" + profile + "/photo.jpg", "image/jpeg", jpeg);
            records.put(workspace, profile, file.id());
            before.ifPresent(old -> files.forget(workspace, old));
        });
    }

    @Override
    public Optional<byte[]> find(WorkspaceId workspace, Ulid profile) {
        return transactions.in(workspace, () -> records.file(workspace, profile).map(file -> bytes(workspace, file)));
    }

    /** @throws Failure (404) when there is no such profile */
    public Optional<byte[]> shown(WorkspaceId workspace, Ulid profile) {
        return transactions.in(workspace, () -> {
            shelf.find(workspace, profile);
            return find(workspace, profile);
        });
    }

    /** Without effect when there is none. */
    public void remove(WorkspaceId workspace, Ulid profile) {
        transactions.in(workspace, () -> {
            shelf.find(workspace, profile);
            records.file(workspace, profile).ifPresent(file -> {
                records.remove(workspace, profile);
                files.forget(workspace, file);
            });
        });
    }

    /** The profile goes, and its photo with it; see {@link Shelf#remove}. */
    public void removeProfile(Actor actor, Ulid profile, IntConsumer seen) {
        var workspace = actor.workspace();
        transactions.in(workspace, () -> {
            var file = records.file(workspace, profile);
            shelf.remove(actor, profile, seen);
            file.ifPresent(photo -> files.forget(workspace, photo));
        });
    }

    private byte[] bytes(WorkspaceId workspace, Ulid file) {
        try (var in = files.open(workspace, files.find(workspace, file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

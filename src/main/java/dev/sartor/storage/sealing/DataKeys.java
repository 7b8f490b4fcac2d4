package dev.sartor.storage.sealing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the keys are kept that files are sealed with; each sealed by the master key. */
public interface DataKeys {
    /** One key as it is kept. */
    record Kept(UUID id, byte[] sealed, Instant createdAt) {}

    Optional<Kept> newest();

    Optional<Kept> find(UUID id);

    void add(Kept key);
}

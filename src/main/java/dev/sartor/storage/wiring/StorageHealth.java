package dev.sartor.storage.wiring;

import dev.sartor.storage.SealedBlobs;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether files can be kept and read again. */
final class StorageHealth implements HealthIndicator {
    private final SealedBlobs blobs;

    StorageHealth(SealedBlobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Health health() {
        return (blobs.isWell() ? Health.up() : Health.down()).build();
    }
}

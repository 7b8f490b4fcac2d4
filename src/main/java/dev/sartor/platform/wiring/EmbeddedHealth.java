package dev.sartor.platform.wiring;

import dev.sartor.platform.database.Database;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database's own process is there; unknown where someone else runs it. */
final class EmbeddedHealth implements HealthIndicator {
    private final Database database;

    EmbeddedHealth(Database database) {
        this.database = database;
    }

    @Override
    public Health health() {
        var embedded = database.embedded();
        if (embedded == null)
            return Health.unknown()
                    .withDetail("database", "run by someone else")
                    .build();
        boolean alive =
                ProcessHandle.of(embedded.pid()).map(ProcessHandle::isAlive).orElse(false);
        return (alive ? Health.up() : Health.down()).build();
    }
}

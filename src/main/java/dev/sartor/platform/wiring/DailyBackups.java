package dev.sartor.platform.wiring;

import dev.sartor.platform.backup.Backup;
import dev.sartor.platform.backup.DailyBackup;
import dev.sartor.platform.database.DatabaseSettings;
import dev.sartor.platform.logging.Traces;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/** Backs up once a day, where the operator asked for it and the database is the embedded one. */
final class DailyBackups {
    private static final Logger LOG = LoggerFactory.getLogger(DailyBackups.class);

    private final DailyBackup daily;

    DailyBackups(
            @Value("${sartor.data:data}") Path data,
            @Value("${sartor.backup.folder:#{null}}") @Nullable Path folder,
            @Value("${sartor.backup.days:30}") int days,
            DatabaseSettings database,
            Clock clock) {
        if (database.url() != null)
            throw new dev.sartor.kernel.BadInput(
                    "sartor.backup.daily is for the embedded database.",
                    "Back up a PostgreSQL that you run with its own tools, and leave this setting out.");
        var target = folder == null ? data.resolve("backups") : folder;
        this.daily = new DailyBackup(target, days, clock, file -> new Backup(data, clock).to(file));
    }

    /** Looked for every hour: a machine that slept through the night makes up for it. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void backUp() {
        try {
            daily.run();
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("the daily backup failed: {}", Traces.of(e));
        }
    }
}

package dev.sartor.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** One backup a day in a folder, each kept for some days. */
public final class DailyBackup {
    private static final Pattern NAME = Pattern.compile("sartor-(\\d{4}-\\d{2}-\\d{2})\\.zip");

    private final Path folder;
    private final int days;
    private final Clock clock;
    private final Writing writing;

    /** Writes a whole backup into a new file. */
    public interface Writing {
        void to(Path file) throws IOException, SQLException;
    }

    /** @param days how many a backup is kept, 1 or more */
    public DailyBackup(Path folder, int days, Clock clock, Writing writing) {
        if (days < 1) throw new IllegalArgumentException("a backup is kept for a day at least");
        this.folder = folder;
        this.days = days;
        this.clock = clock;
        this.writing = writing;
    }

    /** Without effect when today's is there. An old one goes only once a newer one is whole. */
    public void run() throws IOException, SQLException {
        var today = LocalDate.now(clock);
        Files.createDirectories(folder);
        var file = folder.resolve("sartor-" + today + ".zip");
        if (!Files.exists(file)) writing.to(file);
        try (var all = Files.list(folder)) {
            for (var each :
                    all.filter(one -> isBefore(one, today.minusDays(days - 1L))).toList()) Files.deleteIfExists(each);
        }
    }

    /** What is not named like a backup of ours is none. */
    private static boolean isBefore(Path file, LocalDate day) {
        var named = NAME.matcher(file.getFileName().toString());
        if (!named.matches()) return false;
        try {
            return LocalDate.parse(named.group(1)).isBefore(day);
        } catch (DateTimeException e) {
            return false;
        }
    }
}

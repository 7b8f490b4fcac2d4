package dev.sartor.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {
    @TempDir
    Path folder;

    private DailyBackup on(String day, DailyBackup.Writing writing) {
        var clock = Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneOffset.UTC);
        return new DailyBackup(folder, 30, clock, writing);
    }

    @Test
    void oneADayIsWrittenAndThirtyAreKept() throws Exception {
        Files.writeString(folder.resolve("sartor-of-mine.zip"), "by hand");
        var written = new ArrayList<Path>();
        for (int day = 1; day <= 31; day++) {
            var today = on("2026-03-%02d".formatted(day), file -> {
                Files.createFile(file);
                written.add(file);
            });
            today.run();
            today.run();
        }
        assertThat(written).hasSize(31);
        assertThat(folder.resolve("sartor-2026-03-01.zip")).doesNotExist();
        assertThat(folder.resolve("sartor-2026-03-02.zip")).exists();
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(31);
        }
    }

    @Test
    void anOldOneStaysWhenTheNewOneFails() throws Exception {
        var old = Files.createFile(folder.resolve("sartor-2026-01-01.zip"));
        assertThatThrownBy(() -> on("2026-03-01", file -> {
                            throw new IOException("full");
                        })
                        .run())
                .isInstanceOf(IOException.class);
        assertThat(old).exists();
    }
}

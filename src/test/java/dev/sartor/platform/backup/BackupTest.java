package dev.sartor.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.platform.database.WholeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up, while the server ran or not, is all there when it is restored elsewhere. */
class BackupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String ID = "01902f00-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    @Test
    void everythingComesBackElsewhere() throws Exception {
        var data = folder.resolve("data");
        var file = folder.resolve("backup.zip");
        serverWithRows(data, file);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        var elsewhere = folder.resolve("elsewhere/data");
        var contents = new Restore(elsewhere).from(file);
        assertThat(contents.rows()).isEqualTo(2);
        assertThat(Files.readString(elsewhere.resolve("blobs/ab/cdef"))).isEqualTo("a blob");
        assertThat(elsewhere.resolve("log")).doesNotExist();
        try (var whole = WholeDatabase.of(elsewhere)) {
            assertThat(text(whole, "select name || body from workspaces join idempotency_keys on workspace_id = id"))
                    .isEqualTo("tab\tand \\ café\\x0001ff");
        }
        assertThatThrownBy(() -> new Restore(elsewhere).from(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not empty");
        damagedOnesAreRefused(file);
    }

    private void damagedOnesAreRefused(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        // Inside the first entry: its header takes 30 bytes and its name 13.
        for (int i = 60; i < 70; i++) bytes[i] ^= 0x55;
        var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        var third = folder.resolve("third");
        assertThatThrownBy(() -> new Restore(third).from(damaged))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("damaged");
        assertThat(third).doesNotExist();
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("restoring-"));
    }

    /** Backs up while the database runs, as that of a server does. */
    private static void serverWithRows(Path data, Path file) throws IOException, SQLException {
        Files.createDirectories(data.resolve("blobs/ab"));
        Files.writeString(data.resolve("blobs/ab/cdef"), "a blob");
        Files.createDirectories(data.resolve("log"));
        Files.writeString(data.resolve("log/sartor.log"), "{}");
        try (var whole = WholeDatabase.of(data)) {
            whole.migrate("0020");
            try (var connection = whole.connect();
                    var statement = connection.createStatement()) {
                statement.execute("insert into workspaces values ('" + ID + "', E'tab\\tand \\\\ café', now())");
                statement.execute(
                        "insert into idempotency_keys (workspace_id, account_id, key, fingerprint, status, body, "
                                + "created_at) values ('" + ID + "', '" + ID + "', 'k', '', 201, '\\x0001ff', now())");
            }
            assertThat(new Backup(data, CLOCK).to(file).rows()).isEqualTo(2);
            assertThatThrownBy(() -> new Backup(data, CLOCK).to(file)).isInstanceOf(BadInput.class);
        }
    }

    private static String text(WholeDatabase whole, String query) throws SQLException {
        try (var connection = whole.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package dev.sartor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is durable, alone in its folder, and says nothing of what it holds. */
class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvivesTheKillOfEverything() throws Exception {
        var host = host();
        long acknowledged;
        try (var said = host.inputReader()) {
            acknowledged = acknowledged(said, 200);
            host.toHandle().destroyForcibly(); // the process's own would close what it said
            host.waitFor();
            acknowledged = Math.max(acknowledged, drained(said, acknowledged));
        }
        try (var postgres = EmbeddedPostgres.in(folder)) {
            assertThat(orphans()).as("the killed server's database is gone").isEqualTo(1);
            assertThat(number(postgres, "select count(*) from kept")).isGreaterThanOrEqualTo(acknowledged);
            killAndComeBack(postgres);
            assertThat(number(postgres, "select count(*) from kept")).isGreaterThanOrEqualTo(acknowledged);
        }
        pretendThatSomebodyElseHasItsId();
        try (var postgres = EmbeddedPostgres.in(folder)) {
            assertThat(number(postgres, "select count(*) from kept")).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void itIsDurableAsksForPasswordsAndKeepsQuiet() throws Exception {
        try (var postgres = EmbeddedPostgres.in(folder)) {
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"})
                assertThat(text(postgres, "show " + setting)).as(setting).isEqualTo("on");
            assertThat(text(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> text(postgres, "select 'ada-canary'::int")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> EmbeddedPostgres.in(folder))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Another Sartor")
                    .hasMessageContaining("--data");
        }
        assertThat(Files.readString(folder.resolve("postgresql.log"))).doesNotContain("canary");
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql.secret")))
                .hasSize(2);
    }

    @Test
    void aFolderOfAnotherMajorVersionIsLeftAlone() throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedPostgres.in(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("PostgreSQL 16")
                .hasMessageContaining("carries 18");
    }

    /** A server of its own process: makes rows and tells the number of each that was acknowledged. */
    public static final class Host {
        private Host() {}

        public static void main(String[] arguments) throws SQLException {
            var postgres = EmbeddedPostgres.in(Path.of(arguments[0]));
            try (var connection = postgres.superuser("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (id bigint primary key)");
                for (long row = 1; ; row++) {
                    statement.execute("insert into kept values (" + row + ")");
                    System.out.println(row);
                }
            }
        }
    }

    private Process host() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Host.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long acknowledged(BufferedReader said, long enough) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine())
            if (line.matches("\\d+") && Long.parseLong(line) >= enough) return Long.parseLong(line);
        throw new IllegalStateException("the host ended by itself");
    }

    private static long drained(BufferedReader said, long last) throws IOException {
        var most = last;
        for (var line = said.readLine(); line != null; line = said.readLine())
            if (line.matches("\\d+")) most = Long.parseLong(line);
        return most;
    }

    private long orphans() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.resolve("data").toString()))
                        .isPresent())
                .count();
    }

    private static void killAndComeBack(EmbeddedPostgres postgres) throws Exception {
        var dead = ProcessHandle.of(postgres.pid()).orElseThrow();
        dead.destroyForcibly();
        dead.onExit().get(10, TimeUnit.SECONDS);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline) {
            try (var connection = postgres.superuser("postgres")) {
                if (connection.isValid(1)) return;
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("it did not come back");
    }

    private void pretendThatSomebodyElseHasItsId() throws IOException {
        Files.writeString(
                folder.resolve("data").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n1700000000\n1\n\n127.0.0.1\n");
    }

    private static long number(EmbeddedPostgres postgres, String query) throws SQLException {
        return Long.parseLong(text(postgres, query));
    }

    private static String text(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.superuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package dev.sartor.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL in a folder of ours: made when it is not there, started, watched and stopped with us. */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Who may do everything in it; only this class uses it. */
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final Path log;
    private final Path programs;
    private final RunAs as;
    private final String password;
    private final int port;
    private Process process;

    private EmbeddedPostgres(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        this.data = folder.resolve("data");
        this.log = folder.resolve("postgresql.log");
        this.programs = Binaries.unpacked(folder);
        this.as = RunAs.here();
        this.password = secret(folder.resolve("postgresql.secret"));
        if (!Files.exists(data.resolve("PG_VERSION"))) make(folder);
        stopOrphan();
        this.port = freePort();
        this.process = start();
    }

    /** @param folder where it lives; its files belong to it alone */
    public static EmbeddedPostgres in(Path folder) {
        try {
            var postgres = new EmbeddedPostgres(folder.toAbsolutePath().normalize());
            postgres.awaitReady();
            return postgres;
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The embedded database was interrupted while it started.", e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection that may do everything; for making roles and databases. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** The process that answers for all of PostgreSQL's. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            signal("INT", process.pid());
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void make(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        as.own(data);
        var file = Files.createTempFile(folder, "initial-", "");
        try {
            Files.writeString(file, password);
            as.own(file);
            var initdb = new ProcessBuilder(as.command(List.of(
                            programs.resolve("initdb").toString(),
                            "--pgdata=" + data,
                            "--username=" + SUPERUSER,
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--auth=scram-sha-256",
                            "--pwfile=" + file)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (initdb.waitFor() != 0) throw new IOException("initdb failed; its words are in " + log + ".");
        } finally {
            Files.delete(file);
        }
    }

    private Process start() throws IOException {
        var settings = List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "max_connections=60",
                "shared_buffers=64MB",
                "log_statement=none",
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0");
        var command = new java.util.ArrayList<>(
                List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(as.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (long waited = 0; ; waited += 25) {
            if (!process.isAlive()) process = start();
            try (var connection = superuser("postgres")) {
                if (connection.isValid(1)) return;
            } catch (SQLException e) {
                if (waited > PATIENCE.toMillis()) {
                    close();
                    throw new IOException("it did not answer in 30 seconds; its words are in " + log + ".", e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(25);
        }
    }

    /** One that a killed server of ours left behind still holds the folder; it is asked to stop. */
    private void stopOrphan() throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var lines = Files.readAllLines(file);
        var orphan = lines.isEmpty()
                ? Optional.<ProcessHandle>empty()
                : process(lines.getFirst().trim());
        if (orphan.isEmpty() || !isOurs(orphan.get())) return;
        signal("INT", orphan.get().pid());
        try {
            orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IOException("another PostgreSQL holds " + data + " and does not stop.", e);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private boolean isOurs(ProcessHandle found) {
        return found.info().arguments().stream().flatMap(Arrays::stream).anyMatch(data.toString()::equals);
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }
}

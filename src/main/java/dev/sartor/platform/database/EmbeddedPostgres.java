package dev.sartor.platform.database;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL in a folder of ours: made when it is not there, started, watched and stopped with us. */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Who may do everything in it; only this package uses it. */
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int STARTS = 5;
    private static final long LOG_SIZE = 1 << 20;

    /** Durable, reachable from this machine only, and silent about what people wrote (a value shows in messages of ERROR). */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            // Passwords here are 192 random bits: stretching them protects nothing and costs each connection.
            "scram_iterations=1",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "max_connections=60",
            "shared_buffers=64MB",
            "jit=off",
            "log_min_messages=log",
            "log_error_verbosity=terse",
            "log_statement=none",
            "log_checkpoints=off",
            "log_min_error_statement=panic",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    private final FolderLock lock;
    private final Cluster cluster;
    private final String password;
    private final int port;
    private volatile Process process;
    private volatile boolean closing;

    private EmbeddedPostgres(Path folder) throws IOException, InterruptedException {
        this.lock = FolderLock.of(folder);
        try {
            this.password = secret(folder.resolve("postgresql.secret"));
            this.cluster = Cluster.in(folder, password);
            new Orphan(cluster.data()).stop();
            this.port = freePort();
            this.process = start();
            awaitReady();
            watch();
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * @param folder where it lives; its files belong to it alone
     * @throws BadInput when the folder is another server's, or another version's
     */
    public static EmbeddedPostgres in(Path folder) {
        try {
            return new EmbeddedPostgres(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The embedded database was interrupted while it started.", e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }

    /** A connection that may do everything; for making roles and databases, and for whole copies. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** The process that answers for all of PostgreSQL's. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing = true;
        try {
            Orphan.signal("INT", process.pid());
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } finally {
            lock.close();
        }
    }

    private Process start() throws IOException {
        var log = cluster.log();
        if (Files.exists(log) && Files.size(log) > LOG_SIZE)
            Files.move(log, log.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        // A session of its own: Ctrl-C is for us, who then stop it last.
        var command = new ArrayList<>(List.of(
                cluster.programs().resolve("postgres").toString(),
                "-D",
                cluster.data().toString(),
                "-p",
                Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(cluster.as().apart(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        int starts = 1;
        for (long waited = 0; ; waited += 25) {
            if (!process.isAlive()) {
                if (starts++ == STARTS) throw new IOException("it ends at once; its words are in " + cluster.log());
                process = start();
            }
            try (var connection = superuser("postgres")) {
                if (connection.isValid(1)) return;
            } catch (SQLException e) {
                if (waited > PATIENCE.toMillis()) {
                    process.destroyForcibly();
                    throw new IOException("it did not answer in 30 seconds; its words are in " + cluster.log(), e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(25);
        }
    }

    /** Should it die while we live, it is started again at the same port. */
    private void watch() {
        var _ = process.onExit().thenAccept(dead -> {
            if (closing) return;
            LOG.error("the embedded database ended by itself ({}); it is started again", dead.exitValue());
            try {
                process = start();
                watch();
            } catch (IOException e) {
                LOG.error(
                        "the embedded database cannot be started again: {}",
                        e.getClass().getName());
            }
        });
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
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(file.getParent(), "secret-", "", mine);
            Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }
}

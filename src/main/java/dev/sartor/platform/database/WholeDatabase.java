package dev.sartor.platform.database;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * All rows of all workspaces in an embedded database, whether its server runs or not; for backups only.
 *
 * @param started the database when it was we who started it
 */
public record WholeDatabase(
        String url, String password, @Nullable EmbeddedPostgres started) implements AutoCloseable {
    /** @param data the server's folder */
    public static WholeDatabase of(Path data) throws IOException {
        var folder = data.resolve("postgresql").toAbsolutePath().normalize();
        if (FolderLock.isHeld(folder)) return running(folder);
        var postgres = EmbeddedPostgres.in(folder);
        return new WholeDatabase(postgres.url(Database.NAME), secret(folder), postgres);
    }

    private static WholeDatabase running(Path folder) throws IOException {
        var pid = folder.resolve("data").resolve("postmaster.pid");
        var lines = Files.exists(pid) ? Files.readAllLines(pid) : java.util.List.<String>of();
        // Line 4 is the port (PostgreSQL documentation, 67.1).
        if (lines.size() < 4)
            throw new BadInput("The server in " + folder.getParent() + " is just starting.", "Try again in a moment.");
        var url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/" + Database.NAME;
        return new WholeDatabase(url, secret(folder), null);
    }

    private static String secret(Path folder) throws IOException {
        return Files.readString(folder.resolve("postgresql.secret")).strip();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, password);
    }

    /** Makes the tables as they were after one migration; the rest follows when the server starts. */
    public void migrate(String version) throws SQLException {
        if (started == null) throw new IllegalStateException("tables of a running server are its own to make");
        var settings = new DatabaseSettings(null, "sartor_app", null, "sartor_owner", null, 2);
        var once = Database.secret();
        Roles.make(started, settings, Database.NAME, once, Database.secret());
        Flyway.configure(WholeDatabase.class.getClassLoader())
                .dataSource(url, settings.owner(), once)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    @Override
    public void close() {
        if (started != null) started.close();
    }
}

package dev.sartor.platform.backup;

import dev.sartor.kernel.BadInput;
import dev.sartor.platform.database.WholeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import org.postgresql.PGConnection;

/** Makes a server's folder out of a backup, whole or not at all. */
public final class Restore {
    private final Path data;

    /** @param data does not exist yet, or is empty */
    public Restore(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /** @return what came back */
    public Contents from(Path file) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) throw new BadInput(file + " is not there.", "Give a file that backup wrote.");
        if (!isEmpty(data))
            throw new BadInput(
                    "The folder " + data + " is not empty.",
                    "Restore into a new folder with --data, or move this one away.");
        Files.createDirectories(data.getParent());
        var unfinished = Files.createTempDirectory(data.getParent(), "restoring-");
        try (var archive = Archive.open(file)) {
            var contents = archive.verify();
            files(archive, unfinished);
            tables(archive, unfinished);
            Files.deleteIfExists(data);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            delete(unfinished);
        }
    }

    private static void files(Archive archive, Path folder) throws IOException {
        for (var name : archive.sums().keySet()) {
            if (!name.startsWith("files/")) continue;
            var target = folder.resolve(name.substring("files/".length())).normalize();
            if (!target.startsWith(folder))
                throw new BadInput("The backup names a file outside its folder.", "Use another backup.");
            Files.createDirectories(target.getParent());
            try (var in = archive.entry(name)) {
                Files.copy(in, target);
            }
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void tables(Archive archive, Path folder) throws IOException, SQLException {
        var manifest = archive.manifest();
        try (var whole = WholeDatabase.of(folder)) {
            whole.migrate(manifest.schema());
            try (var connection = whole.connect()) {
                connection.setAutoCommit(false);
                // References were whole when the backup was made; in which order they come back does not matter.
                run(connection, "set local session_replication_role = replica");
                for (var table : manifest.tables()) copy(archive, connection, table);
                for (var sequence : manifest.sequences().entrySet())
                    set(connection, sequence.getKey(), sequence.getValue());
                connection.commit();
            }
        }
    }

    private static void copy(Archive archive, Connection connection, Manifest.Table table)
            throws IOException, SQLException {
        run(connection, "delete from \"" + table.name().replace("\"", "\"\"") + '"');
        try (var in = archive.entry(table.entry())) {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy("from stdin"), in);
            var sum = archive.sums().get(table.entry());
            if (sum == null || sum.rows() != rows)
                throw new IllegalStateException("not all rows of " + table.name() + " came back");
        }
    }

    private static void set(Connection connection, String sequence, long value) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
            statement.setString(1, sequence);
            statement.setLong(2, value);
            statement.execute();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) return true;
        try (var all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}

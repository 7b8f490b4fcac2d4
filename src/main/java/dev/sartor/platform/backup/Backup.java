package dev.sartor.platform.backup;

import dev.sartor.kernel.BadInput;
import dev.sartor.platform.database.WholeDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes all tables as of one moment and all files into one file, streaming; reads it again before it counts. */
public final class Backup {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path data;
    private final Clock clock;
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    /** @param data the server's folder; the server may run or not */
    public Backup(Path data, Clock clock) {
        this.data = data.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * @param file does not exist yet; it holds keys and is readable by its owner alone
     * @return what was written
     */
    public Contents to(Path file) throws IOException, SQLException {
        var target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) throw new BadInput(file + " exists already.", "Give the name of a new file.");
        if (!Files.isDirectory(data.resolve("postgresql")))
            throw new BadInput("There is no server's data in " + data + ".", "Give its folder with --data.");
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(target.getParent(), ".backup-", ".part", mine);
        try {
            write(unfinished);
            var contents = Archive.verified(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(Path unfinished) throws IOException, SQLException {
        try (var whole = WholeDatabase.of(data);
                var connection = whole.connect();
                var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            var manifest = Tables.manifest(connection, clock.instant().toString());
            entry(zip, Manifest.ENTRY, out -> {
                out.write(JSON.writeValueAsBytes(manifest));
                return 0;
            });
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : manifest.tables())
                entry(zip, table.entry(), out -> copies.copyOut(table.copy("to stdout"), out));
            for (var file : KeptFiles.in(data)) file(zip, file);
            zip.putNextEntry(new ZipEntry(Sum.ENTRY));
            zip.write(JSON.writeValueAsBytes(sums));
            zip.closeEntry();
            connection.rollback();
        }
    }

    /** A file that was taken away meanwhile is not of this moment any more. */
    private void file(ZipOutputStream zip, Path file) throws IOException, SQLException {
        try (var in = Files.newInputStream(data.resolve(file))) {
            entry(zip, "files/" + file.toString().replace('\\', '/'), out -> {
                in.transferTo(out);
                return 0;
            });
        } catch (NoSuchFileException e) {
            // deleted between listing and reading
        }
    }

    private interface Content {
        long write(OutputStream out) throws IOException, SQLException;
    }

    private void entry(ZipOutputStream zip, String name, Content content) throws IOException, SQLException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        var summing = new Summing(zip);
        long rows = content.write(summing);
        zip.closeEntry();
        sums.put(name, summing.sum(rows));
    }
}

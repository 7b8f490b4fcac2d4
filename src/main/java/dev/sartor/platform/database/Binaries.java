package dev.sartor.platform.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the library that carries them. */
final class Binaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    /** @return the folder that holds {@code initdb} and {@code postgres}, inside {@code base} */
    static Path unpacked(Path base) throws IOException {
        byte[] archive;
        try (var in = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (in == null) throw new NoBinaries();
            archive = in.readAllBytes();
        }
        var home = base.resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(home)) {
            var unfinished = Files.createTempDirectory(base, "unpacking-");
            unpack(archive, unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home.resolve("bin");
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) throw new IOException("an entry leaves the archive's folder");
                if (entry.isDirectory()) Files.createDirectories(target);
                else place(tar, entry, home, target);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path home, Path target)
            throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, home.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** This build carries no PostgreSQL for this machine. */
    static final class NoBinaries extends IOException {
        NoBinaries() {
            super(
                    "This build carries no PostgreSQL for this machine. Start with --database-url and a PostgreSQL of yours.");
        }
    }
}

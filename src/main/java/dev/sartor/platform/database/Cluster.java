package dev.sartor.platform.database;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The files of one PostgreSQL: made whole or not at all, and only ever touched by the version that made them.
 *
 * @param data where its tables lie
 * @param log what it says, without what people wrote
 */
record Cluster(Path folder, Path data, Path log, Path programs, RunAs as) {
    /** The major version of the programs that this build carries. */
    static final String MAJOR = "18";

    static Cluster in(Path folder, String password) throws IOException, InterruptedException {
        var cluster = new Cluster(
                folder,
                folder.resolve("data"),
                folder.resolve("postgresql.log"),
                Binaries.unpacked(folder),
                RunAs.here());
        if (Files.isDirectory(cluster.data)) cluster.checkVersion();
        else cluster.make(password);
        return cluster;
    }

    private void checkVersion() throws IOException {
        var file = data.resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file).strip() : "an unknown version";
        if (!version.equals(MAJOR)) {
            throw new BadInput(
                    "The database in " + data + " was made by PostgreSQL " + version + "; this Sartor carries " + MAJOR
                            + ".",
                    "Back it up with the Sartor that made it, then restore the backup into an empty folder with this one.");
        }
    }

    private void make(String password) throws IOException, InterruptedException {
        var unfinished = Files.createTempDirectory(folder, "making-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
        as.own(unfinished);
        var file = Files.createTempFile(folder, "initial-", "");
        try {
            Files.writeString(file, password);
            as.own(file);
            initdb(unfinished, file);
        } finally {
            Files.delete(file);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path unfinished, Path password) throws IOException, InterruptedException {
        var initdb = new ProcessBuilder(as.command(List.of(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + unfinished,
                        "--username=" + EmbeddedPostgres.SUPERUSER,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--auth=scram-sha-256",
                        "--set=scram_iterations=1",
                        "--pwfile=" + password)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (initdb.waitFor() != 0) {
            throw new BadInput(
                    "The database could not be made in " + folder + "; what PostgreSQL said is in " + log + ".",
                    as.handsOver()
                            ? "Put the folder where the user 'nobody' may reach it, or start as a user other than root."
                            : "See that the folder can be written and that its disk has room.");
        }
    }
}

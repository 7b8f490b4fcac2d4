package dev.sartor.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files beside the database: blobs, keys, mails not sent; nothing that is made anew at every start. */
final class KeptFiles {
    private static final Set<String> NOT_KEPT = Set.of("postgresql", "log", "backups");

    private KeptFiles() {}

    /** @return their paths within the folder, sorted */
    static List<Path> in(Path data) throws IOException {
        if (!Files.isDirectory(data)) return List.of();
        try (var all = Files.walk(data)) {
            return all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .map(data::relativize)
                    .filter(file -> !NOT_KEPT.contains(file.getName(0).toString()))
                    .sorted()
                    .toList();
        }
    }
}

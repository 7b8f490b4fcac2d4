package dev.sartor.cli.evaluations;

import dev.sartor.kernel.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the data of an evaluation is. */
final class Folders {
    private Folders() {}

    /** @throws BadInput when there is no such folder */
    static Path of(@Nullable String wanted, String usual) {
        var folder = Path.of(wanted == null ? usual : wanted);
        if (!Files.isDirectory(folder))
            throw new BadInput(
                    "There is no folder " + folder + ".", "Run it from the project's folder, or name it with --data.");
        return folder;
    }
}

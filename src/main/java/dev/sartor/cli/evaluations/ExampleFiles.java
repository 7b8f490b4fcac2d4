package dev.sartor.cli.evaluations;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that an evaluation goes over. */
final class ExampleFiles {
    private ExampleFiles() {}

    /**
     * Those of one ending, by name.
     *
     * @throws BadInput when there is none
     */
    static List<Path> of(Path folder, String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            var found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty())
                throw new BadInput("There is no file *" + ending + " in " + folder + ".", "Name a folder of examples.");
            return found;
        } catch (IOException e) {
            throw new BadInput("The folder " + folder + " cannot be read.", "Name a folder of examples.");
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read.", "Make it readable.");
        }
    }
}

package dev.sartor.parsing.importers;

import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import java.nio.charset.StandardCharsets;

/** Short files of fictional people, read as a person's file is. */
final class Samples {
    private Samples() {}

    static Resume read(String text) {
        return Importers.read(text.getBytes(StandardCharsets.UTF_8), "sample");
    }
}

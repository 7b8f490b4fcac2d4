package dev.sartor.skills.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The taxonomy's files; {@code taxonomy/index.txt} lists them, so that a new one needs no code. */
public final class TaxonomyFiles {
    private static final String FOLDER = "/dev/sartor/skills/taxonomy/";

    private TaxonomyFiles() {}

    public static List<TaxonomyFile> read() {
        return text("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList()
                .parallelStream()
                .map(file -> TaxonomyFile.parse(file, text(file)))
                .toList();
    }

    private static String text(String file) {
        try (var in = TaxonomyFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalStateException("the taxonomy lacks its file " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sartor.skills.table;

import dev.sartor.skills.lexicon.TaxonomyFile;
import dev.sartor.skills.lexicon.TaxonomyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The taxonomy's tables, made from its text files at build time.
 *
 * @param skills id → number in the files' order, label, category, labels, aliases, parents, related, neighbours, kinds
 * @param keys a whole name folded → id
 * @param categories number → id, title
 * @param names by language, "en" with those that all languages share: a name's first word → id, text, marks
 */
public record Tables(Table skills, Table keys, Table categories, Map<String, Table> names) {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    public Tables {
        names = Map.copyOf(names);
    }

    /** Those that the build made; where it made none, they are made now. */
    public static Tables standard() {
        if (Tables.class.getResource("skills.tsv") == null) return of(TaxonomyFiles.read());
        var names = new LinkedHashMap<String, Table>();
        for (var language : LANGUAGES) names.put(language, read("names-" + language));
        return new Tables(read("skills"), read("keys"), read("categories"), names);
    }

    public static Tables of(List<TaxonomyFile> files) {
        return new Compiler(files).tables(LANGUAGES);
    }

    /** The tables by the names of their files. */
    public Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("skills.tsv", skills.bytes());
        files.put("keys.tsv", keys.bytes());
        files.put("categories.tsv", categories.bytes());
        for (var language : LANGUAGES)
            files.put(
                    "names-" + language + ".tsv",
                    Objects.requireNonNull(names.get(language)).bytes());
        return files;
    }

    private static Table read(String name) {
        try (var in = Tables.class.getResourceAsStream(name + ".tsv")) {
            return new Table(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sartor.skills.table;

import dev.sartor.skills.lexicon.Entry;
import dev.sartor.skills.lexicon.Name;
import dev.sartor.skills.lexicon.NameIndex;
import dev.sartor.skills.lexicon.TaxonomyFile;
import dev.sartor.skills.lexicon.TaxonomyFiles;
import dev.sartor.skills.text.Folding;
import dev.sartor.skills.text.Stem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the tables out of the text files; the build runs it. */
public final class Compiler {
    private final List<TaxonomyFile> files;
    private final List<Entry> entries;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    Compiler(List<TaxonomyFile> files) {
        this.files = files;
        entries = files.stream().flatMap(file -> file.entries().stream()).toList();
        var seen = new LinkedHashSet<String>();
        for (var entry : entries) {
            if (!seen.add(entry.id()))
                throw new IllegalStateException("the taxonomy has two skills '" + entry.id() + "'");
            for (var parent : entry.parents()) kinds.merge(parent, 1, Integer::sum);
            for (var other : entry.related()) {
                neighbours
                        .computeIfAbsent(entry.id(), id -> new LinkedHashSet<>())
                        .add(other);
                neighbours.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(entry.id());
            }
        }
    }

    /** @param args the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0], "dev/sartor/skills/table"));
        for (var file : Tables.of(TaxonomyFiles.read()).files().entrySet())
            Files.write(folder.resolve(file.getKey()), file.getValue());
    }

    Tables tables(List<String> languages) {
        var names = new LinkedHashMap<String, Table>();
        for (var language : languages) names.put(language, names(language));
        return new Tables(skills(), keys(), categories(), names);
    }

    private Table skills() {
        var rows = new ArrayList<List<String>>();
        for (var entry : entries)
            rows.add(List.of(
                    entry.id(),
                    String.valueOf(rows.size()),
                    entry.label(),
                    entry.category(),
                    labels(entry),
                    aliases(entry),
                    list(entry.parents()),
                    list(entry.related()),
                    list(neighbours.getOrDefault(entry.id(), Set.of())),
                    String.valueOf(kinds.getOrDefault(entry.id(), 0))));
        return Table.of(rows);
    }

    private static String labels(Entry entry) {
        var labels = new LinkedHashMap<String, String>();
        for (var name : entry.names()) if (!name.language().isEmpty()) labels.putIfAbsent(name.language(), name.text());
        return list(labels.entrySet().stream()
                .map(label -> label.getKey() + ":" + label.getValue())
                .toList());
    }

    private static String aliases(Entry entry) {
        var aliases = new LinkedHashSet<String>();
        for (var name : entry.names()) if (!name.text().equals(entry.label())) aliases.add(name.text());
        return list(aliases);
    }

    private static String list(Collection<String> cells) {
        return String.join(";", cells);
    }

    /** The first skill of a name has it, those that need no context before the others. */
    private Table keys() {
        var ids = new LinkedHashMap<String, String>();
        for (boolean contextual : new boolean[] {false, true})
            for (var entry : entries)
                for (var name : entry.names())
                    if (name.contextual() == contextual) ids.putIfAbsent(Folding.key(name.text()), name.id());
        return Table.of(ids.entrySet().stream()
                .map(each -> List.of(each.getKey(), each.getValue()))
                .toList());
    }

    private Table categories() {
        var rows = new ArrayList<List<String>>();
        for (var file : files)
            rows.add(List.of(
                    String.valueOf((char) ('a' + rows.size() / 26)) + (char) ('a' + rows.size() % 26),
                    file.category(),
                    file.title()));
        return Table.of(rows);
    }

    private Table names(String language) {
        var stem = Stem.forLanguage(language);
        var rows = new ArrayList<List<String>>();
        for (var entry : entries)
            for (var name : entry.names())
                if (of(name, language))
                    for (var first : NameIndex.firsts(name, stem))
                        rows.add(List.of(first, name.id(), name.text(), marks(name)));
        return Table.of(rows);
    }

    private static boolean of(Name name, String language) {
        return name.language().equals(language)
                || (language.equals("en") && name.language().isEmpty());
    }

    private static String marks(Name name) {
        return name.language() + (name.exact() ? "=" : "") + (name.contextual() ? "?" : "");
    }
}

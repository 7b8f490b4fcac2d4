package dev.sartor.skills.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads a file of the taxonomy: {@code id | label | aliases | parents | related}, lists separated by semicolons. Before an
 * alias, {@code =} asks for its exact letter case, {@code ?} for a context, {@code de:} makes it German.
 *
 * @param category the id its first line gives
 * @param title the category's name
 */
public record TaxonomyFile(String category, String title, List<Entry> entries) {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");
    private static final String HEADING = "# category:";

    public TaxonomyFile {
        entries = List.copyOf(entries);
    }

    /**
     * @param file its name, for messages
     * @throws IllegalStateException when a line has another form
     */
    public static TaxonomyFile parse(String file, String content) {
        var lines = content.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEADING))
            throw new IllegalStateException(file + " must begin with '" + HEADING + "'");
        var heading = lines.getFirst().substring(HEADING.length()).split("\\|");
        var category = heading[0].strip();
        var entries = new ArrayList<Entry>();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) entries.add(entry(file + ":" + (i + 1), category, line));
        }
        return new TaxonomyFile(category, heading.length > 1 ? heading[1].strip() : category, entries);
    }

    private static Entry entry(String where, String category, String line) {
        var cells = line.split("\\|", -1);
        if (cells.length < 2 || cells.length > 5 || cells[1].isBlank())
            throw new IllegalStateException(where + ": expected 'id | label | aliases | parents | related'");
        var id = cells[0].strip();
        var label = cells[1].strip();
        var names = new ArrayList<Name>();
        for (var alias : list(cells, 2)) names.add(name(id, alias));
        label(id, label, names);
        return new Entry(id, label, category, names, list(cells, 3), list(cells, 4));
    }

    /** The label is a name as well, with the marks of the alias that repeats it. */
    private static void label(String id, String label, List<Name> names) {
        var same = names.stream()
                .filter(name -> name.language().isEmpty() && name.text().equalsIgnoreCase(label))
                .toList();
        if (same.isEmpty()) names.addFirst(new Name(id, label, "", false, false));
        else if (same.stream().allMatch(name -> name.exact() && !name.text().equals(label)))
            names.addFirst(new Name(id, label, "", true, same.getFirst().contextual()));
    }

    private static Name name(String id, String alias) {
        boolean exact = false;
        boolean contextual = false;
        var language = "";
        var rest = alias;
        while (true) {
            if (rest.startsWith("=")) exact = true;
            else if (rest.startsWith("?")) contextual = true;
            else if (rest.length() > 3 && rest.charAt(2) == ':' && LANGUAGES.contains(rest.substring(0, 2))) {
                language = rest.substring(0, 2);
                rest = rest.substring(2);
            } else return new Name(id, rest, language, exact, contextual);
            rest = rest.substring(1).strip();
        }
    }

    private static List<String> list(String[] cells, int index) {
        if (index >= cells.length || cells[index].isBlank()) return List.of();
        return Arrays.stream(cells[index].split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}

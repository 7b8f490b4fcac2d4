package dev.sartor.parsing.tables;

import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.trees.Tree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** A table whose columns have names; each row once. */
public final class Table {
    /** How far down a header may stand behind a preamble. */
    private static final int PREAMBLE = 10;

    private Table() {}

    /**
     * Rows by their columns' names, letters only and small ("School Name" is {@code schoolname}); HTML's entities are
     * resolved, rows that say the same as one before are left out.
     *
     * @param known names of which the header has at least one, so that what stands before it is passed over
     * @throws BadInput when there are rows but no such header
     */
    public static List<Tree> read(String text, List<String> known) {
        var rows = Csv.read(text);
        if (rows.isEmpty()) return List.of();
        int header = 0;
        while (header < Math.min(PREAMBLE, rows.size())
                && names(rows.get(header)).stream().noneMatch(known::contains)) header++;
        if (header == Math.min(PREAMBLE, rows.size()))
            throw new BadInput(
                    "none of the columns that belong here was found in its first rows.", "Export the file anew.");
        var names = names(rows.get(header));
        return new LinkedHashSet<>(rows.subList(header + 1, rows.size()))
                .stream().map(row -> named(names, row)).toList();
    }

    private static List<String> names(List<String> row) {
        return row.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", ""))
                .toList();
    }

    private static Tree named(List<String> names, List<String> row) {
        var members = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.size(); i++) {
            var name = i < names.size() && !names.get(i).isEmpty() ? names.get(i) : "column" + (i + 1);
            if (!row.get(i).isEmpty()) members.putIfAbsent(name, Parser.unescapeEntities(row.get(i), false));
        }
        return new Tree(members);
    }
}

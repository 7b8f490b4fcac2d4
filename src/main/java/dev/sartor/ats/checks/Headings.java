package dev.sartor.ats.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that a machine knows as the beginning of a section. */
public final class Headings {
    private static final Set<String> KNOWN = Set.copyOf(Vocabulary.headings());
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private Headings() {}

    /** In the text's order, each once, as they stand there. */
    public static List<String> in(String text) {
        return text.lines()
                .map(line -> EDGE.matcher(line).replaceAll(""))
                .filter(line -> KNOWN.contains(fold(line)))
                .distinct()
                .toList();
    }

    private static String fold(String line) {
        return line.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace(" & ", " and ")
                .replace('’', '\'');
    }
}

package dev.sartor.parsing.fields;

import dev.sartor.extraction.Piece;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages a person speaks, and how well. */
public final class Spoken {
    private final List<Map<String, Object>> out = new ArrayList<>();
    private final Notes notes;
    private final int from;

    private Spoken(Notes notes, int from) {
        this.notes = notes;
        this.from = from;
    }

    public static List<Map<String, Object>> read(List<Row> rows, Notes notes, int from) {
        var spoken = new Spoken(notes, from);
        for (var row : rows) {
            var cells = row.cells().stream().map(Piece::text).toList();
            boolean each = cells.stream().filter(cell -> named(cell) != null).count() > 1;
            for (var cell : each ? cells : List.of(String.join(" ", cells))) spoken.line(cell, row);
        }
        return spoken.out;
    }

    /** Whether a text is an enumeration of two languages or more and of nothing else. */
    public static boolean areLanguages(String text) {
        var items = Lists.items(text);
        return items.size() > 1 && items.stream().allMatch(Lexicon.LANGUAGES::has);
    }

    /** Whether a text names a language and how well it is spoken, or languages. */
    static boolean speaks(String text) {
        var items = Lists.items(text);
        return !items.isEmpty()
                && items.stream().allMatch(item -> named(item) != null && item.split("\\s+").length <= 4);
    }

    private void line(String text, Row row) {
        var items = Lists.items(text.replaceAll("(?<=\\p{L}) [/] (?=\\p{Lu})", ", "));
        if (items.stream().filter(item -> named(item) != null).count() < 2) items = List.of(text);
        for (var item : items) {
            var name = named(item);
            if (name != null) add(name, level(item, name), row);
            else if (!out.isEmpty() && !out.getLast().containsKey("fluency") && item.length() < 60) {
                out.getLast().put("fluency", item.strip());
                notes.add(
                        "languages[" + (from + out.size() - 1) + "].fluency",
                        0.8,
                        "the text after a language",
                        List.of(row));
            } else if (out.isEmpty()
                    || item.split(" ").length < 3
                            && Character.isUpperCase(item.codePointAt(0))
                            && item.equals(text)
                            && !Lexicon.LEVELS.has(item)) add(item.strip(), "", row);
        }
    }

    private void add(String name, String level, Row row) {
        var language = new LinkedHashMap<String, Object>();
        language.put("language", name);
        if (!level.isEmpty()) language.put("fluency", level);
        out.add(language);
        notes.add("languages[" + (from + out.size() - 1) + "].language", 0.95, "the name of a language", List.of(row));
    }

    private static String level(String item, String name) {
        var rest = item.replaceFirst("^.*?" + java.util.regex.Pattern.quote(name), "");
        var level = rest.replaceAll("^[\\s:：(（–—,/|·-]+|[\\s)）.,|·-]+$", "")
                .replaceAll("^\\d(?:[.,]\\d)?$", "")
                .strip();
        // "Fluent (C1)": brackets that open behind the first word close at the end
        return level.lastIndexOf('(') > level.lastIndexOf(')') ? level + ")" : level;
    }

    /** The language that the text names, as it is written there. */
    static @Nullable String named(String text) {
        var words = text.strip().split("\\s+");
        for (int start = 0; start < Math.min(words.length, 4); start++)
            for (int end = Math.min(words.length, start + 3); end > start; end--) {
                var phrase =
                        String.join(" ", List.of(words).subList(start, end)).replaceAll("^[(（]|[,;:：.)）]+$", "");
                if (Lexicon.LANGUAGES.has(phrase)) return phrase;
                int colon = phrase.indexOf(':');
                if (colon < 0) colon = phrase.indexOf('：');
                if (colon > 0 && Lexicon.LANGUAGES.has(phrase.substring(0, colon))) return phrase.substring(0, colon);
            }
        return null;
    }
}

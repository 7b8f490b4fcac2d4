package dev.sartor.parsing.importers.rendercv;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section's entries, each told by its keys; texts and one-line entries by the section's title as well. */
final class Sections {
    private Sections() {}

    static void read(String key, @Nullable Object entries, ResumeShape shape) {
        if (!(entries instanceof List<?> list)) {
            if (entries != null) shape.rest(key, Map.of("entries", entries));
            return;
        }
        var title = title(key);
        var kind = SectionKind.of(title);
        var lines = new ArrayList<String>();
        for (var entry : list) {
            if (entry instanceof Map<?, ?> map) entry(title, kind, new Tree(map), shape, lines);
            else if (entry != null) lines.add(entry.toString());
        }
        if (!lines.isEmpty()) Lines.read(title, kind, lines, shape);
    }

    private static void entry(String title, SectionKind kind, Tree e, ResumeShape shape, List<String> lines) {
        if (e.has("company") || e.has("position")) Entries.work(kind, e, shape);
        else if (e.has("institution") || e.has("area")) Entries.education(e, shape);
        else if (e.has("authors") || (e.has("title") && (e.has("journal") || e.has("doi"))))
            Entries.publication(e, shape);
        else if (e.has("label")) Lines.labelled(title, kind, e, shape);
        else if (e.has("name") || e.has("title")) Entries.named(title, kind, e, shape);
        else {
            var line = e.text("bullet", "number", "reversed_number");
            if (line != null) lines.add(line);
            var rest = e.rest();
            if (!rest.isEmpty()) shape.addCustom(title, new Entry().rest(shape.format(), rest));
        }
    }

    /** A key without blanks is written as words: {@code selected_honors} becomes "Selected Honors". */
    private static String title(String key) {
        if (key.contains(" ") || !key.equals(key.toLowerCase(Locale.ROOT))) return String.valueOf(RichText.plain(key));
        return Stream.of(key.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}

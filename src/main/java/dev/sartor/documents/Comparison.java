package dev.sartor.documents;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one document says and another does not, line by line, in reading order. */
public record Comparison(List<Difference> differences, int same) {
    /** A line that differs; null where the other has none in this place. */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static Comparison of(Draft before, Draft after) {
        var old = texts(before);
        var fresh = texts(after);
        var differences = new ArrayList<Difference>();
        int same = 0;
        for (var line : old.entrySet()) {
            var now = fresh.get(line.getKey());
            if (line.getValue().equals(now)) same++;
            else differences.add(new Difference(line.getKey(), line.getValue(), now));
        }
        for (var line : fresh.entrySet())
            if (!old.containsKey(line.getKey())) differences.add(new Difference(line.getKey(), null, line.getValue()));
        return new Comparison(differences, same);
    }

    private static Map<String, String> texts(Draft draft) {
        var texts = new LinkedHashMap<String, String>();
        for (Line line : Lines.of(draft)) texts.put(line.field(), line.text());
        return texts;
    }
}

package dev.sartor.parsing.fields;

import dev.sartor.parsing.entries.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all entries have: a time, a place, things told. */
final class Told {
    private Told() {}

    /** @param endsAlone whether a single date is the end, as of a degree */
    static void period(Head head, Map<String, Object> item, String path, Notes notes, boolean endsAlone) {
        var date = head.date;
        if (date == null || head.dateRow == null) return;
        boolean alone = endsAlone && !date.range();
        if (date.start() != null && !alone)
            put(item, path, "startDate", date.start().toString(), head, notes);
        if (date.end() != null) put(item, path, "endDate", date.end().toString(), head, notes);
        notes.spend(List.of(head.dateRow));
    }

    private static void put(Map<String, Object> item, String path, String key, String value, Head head, Notes notes) {
        item.put(key, value);
        if (head.dateRow != null) notes.add(path + key, 0.95, "a date in the head", List.of(head.dateRow));
    }

    static void place(Head head, Map<String, Object> item, String path, Notes notes) {
        if (head.place == null || head.placeRow == null) return;
        item.put("location", head.place);
        notes.add(path + "location", 0.85, "a place in the head", List.of(head.placeRow));
    }

    static void body(Entry entry, Map<String, Object> item, String path, Notes notes, String textKey) {
        var lists = entry.highlights();
        if (!lists.isEmpty()) {
            var texts = texts(item);
            for (var each : lists) {
                notes.add(
                        path + "highlights[" + texts.size() + "]",
                        each.listed() ? 0.95 : 0.75,
                        each.listed() ? "an item with a bullet" : "a line of its own",
                        each.rows());
                texts.add(each.text());
            }
            item.put("highlights", texts);
        }
        var paragraphs = entry.paragraphs();
        if (paragraphs.isEmpty()) return;
        var text = String.join("\n", paragraphs.stream().map(Entry.Item::text).toList());
        item.put(textKey, joined(item.get(textKey), text));
        for (var each : paragraphs) notes.add(path + textKey, 0.85, "running text", each.rows());
    }

    /** A sentence that is not at its end goes on in what follows. */
    static String joined(@Nullable Object before, String text) {
        if (before == null) return text;
        var told = before.toString();
        boolean goesOn = !told.isEmpty()
                && Character.isLetter(told.codePointBefore(told.length()))
                && Character.isLowerCase(text.codePointAt(0))
                && text.split("\\s", 2)[0].indexOf('.') < 0;
        return told + (goesOn ? " " : "\n") + text;
    }

    private static List<String> texts(Map<String, Object> item) {
        var out = new ArrayList<String>();
        if (item.get("highlights") instanceof List<?> before) before.forEach(text -> out.add(String.valueOf(text)));
        return out;
    }
}

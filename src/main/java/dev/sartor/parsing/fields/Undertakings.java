package dev.sartor.parsing.fields;

import dev.sartor.parsing.entries.Entry;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Projects, and what else has a name, a time and a telling: awards, certificates, publications, sections of the person's own. */
public final class Undertakings {
    private Undertakings() {}

    public static List<Map<String, Object>> projects(List<Entry> entries, Notes notes, int from) {
        var out = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            var head = new Head(entry.head());
            var path = "projects[" + (from + out.size()) + "].";
            if (head.parts.isEmpty()) {
                if (!out.isEmpty())
                    Told.body(entry, out.getLast(), "projects[" + (from + out.size() - 1) + "].", notes, "description");
                else for (var item : entry.body()) named(item, "projects", "name", from, notes, out);
                continue;
            }
            var item = new LinkedHashMap<String, Object>();
            var parts = new ArrayList<>(head.parts);
            if (parts.size() == 1) commaRole(parts);
            boolean roleFirst = parts.size() > 1
                    && Lexicon.JOBS.has(parts.getFirst().text())
                    && Lexicon.JOBS.count(parts.get(1).text()) == 0;
            var name = roleFirst ? parts.remove(1) : parts.removeFirst();
            put(item, path, "name", name, notes, 0.9);
            for (var part : parts) {
                if (party(part, item, path, notes)) continue;
                boolean list = part.text().contains(",");
                boolean told = item.containsKey("entity") && Lexicon.JOBS.count(part.text()) == 0;
                if (!told && role(part, name) && !item.containsKey("roles")) role(part, item, path, notes);
                else if (list && !item.containsKey("keywords")) {
                    item.put("keywords", Lists.items(part.text()));
                    notes.add(path + "keywords", 0.75, "an enumeration in the head", List.of(part.row()));
                } else if (Lexicon.JOBS.count(part.text()) > 0
                        && part.text().length() < 50
                        && !item.containsKey("roles")) {
                    item.put("roles", List.of(part.text()));
                    notes.add(path + "roles", 0.75, "a title in the head", List.of(part.row()));
                } else tell(item, path, "description", part, notes);
            }
            Told.period(head, item, path, notes, false);
            if (head.url != null) item.put("url", head.url);
            Told.body(entry, item, path, notes, "description");
            out.add(item);
        }
        return out;
    }

    /** "UX designer, Ferrywise Inc.", or the firm alone: for whom it was. */
    private static boolean party(Part part, Map<String, Object> item, String path, Notes notes) {
        var text = part.text();
        int comma = text.indexOf(", ");
        boolean pair = comma > 0
                && text.indexOf(", ", comma + 1) < 0
                && Lexicon.JOBS.count(text.substring(0, comma)) > 0
                && Lexicon.ORGANISATIONS.count(text.substring(comma)) > 0;
        if (pair && !item.containsKey("roles")) {
            role(part, item, path, notes);
            return true;
        }
        boolean firm = comma < 0
                && isName(text)
                && Lexicon.JOBS.count(text) == 0
                && Lexicon.ORGANISATIONS.count(text) + Lexicon.SCHOOLS.count(text) > 0;
        if (!firm || item.containsKey("entity")) return false;
        put(item, path, "entity", part, notes, 0.7);
        return true;
    }

    /** Few words, most of them with a capital letter. */
    private static boolean isName(String text) {
        var words = text.split("\\s+");
        long large = Stream.of(words)
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.length <= 5 && large * 2 >= words.length && !text.endsWith(".");
    }

    /** A short line of its own under the name: as what the person took part, and for whom. */
    private static boolean role(Part part, Part name) {
        return part.row() != name.row()
                && part.text().split("\\s+").length <= 8
                && !part.text().endsWith(".")
                && (part.text().chars().filter(c -> c == ',').count() < 2
                        || Lexicon.JOBS.count(
                                        part.text().substring(0, part.text().indexOf(',')))
                                > 0);
    }

    private static void role(Part part, Map<String, Object> item, String path, Notes notes) {
        int comma = part.text().indexOf(", ");
        var role = comma < 0 ? part.text() : part.text().substring(0, comma);
        item.put("roles", List.of(role));
        notes.add(path + "roles", 0.75, "a line under the name", List.of(part.row()));
        if (comma > 0) put(item, path, "entity", part.with(part.text().substring(comma + 2)), notes, 0.7);
    }

    private static void commaRole(List<Part> parts) {
        var text = parts.getFirst().text();
        int comma = text.indexOf(", ");
        if (comma < 0 || !Lexicon.JOBS.has(text.substring(0, comma))) return;
        var part = parts.getFirst();
        parts.set(0, part.with(text.substring(0, comma)));
        parts.add(part.with(text.substring(comma + 2)));
    }

    /**
     * Entries of the lesser lists.
     *
     * @param list the key in JSON Resume
     * @param second its key for who gave it
     */
    public static List<Map<String, Object>> named(
            String list,
            String name,
            String second,
            String date,
            String text,
            List<Row> rows,
            List<Entry> entries,
            Notes notes,
            int from) {
        var lines = OneLiners.in(rows);
        if (!lines.isEmpty()) return OneLiners.read(list, name, second, date, text, lines, notes, from);
        var out = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            var head = new Head(entry.head());
            if (head.parts.isEmpty()) {
                for (var item : entry.body()) named(item, list, name, from, notes, out);
                continue;
            }
            var item = new LinkedHashMap<String, Object>();
            var path = list + "[" + (from + out.size()) + "].";
            var parts = wholeName(head);
            put(item, path, name, parts.getFirst(), notes, 0.85);
            if (parts.size() > 1) put(item, path, second, parts.get(1), notes, 0.7);
            for (int i = 2; i < parts.size() && !text.isEmpty(); i++) tell(item, path, text, parts.get(i), notes);
            when(head, item, path, date, notes);
            if (list.equals("certificates") || list.equals("publications"))
                if (head.url != null) item.put("url", head.url);
            if (!text.isEmpty())
                for (var each : entry.body()) {
                    item.put(text, Told.joined(item.get(text), each.text()));
                    notes.add(path + text, 0.8, "told under it", each.rows());
                }
            out.add(item);
        }
        return out;
    }

    /** Behind what is told already. */
    private static void tell(Map<String, Object> item, String path, String key, Part part, Notes notes) {
        item.put(key, Told.joined(item.get(key), part.text()));
        notes.add(path + key, 0.7, "the order in the head", List.of(part.row()));
    }

    /** Where who gave it stands on a line of its own, a dash in the line above is part of the name. */
    private static List<Part> wholeName(Head head) {
        var first = head.parts.getFirst();
        var row = first.row();
        if (head.parts.size() > 2 && goesOn(first, head.parts.get(1), head.parts.get(2))) {
            var name = first.with(first.text() + " " + head.parts.get(1).text());
            return Stream.concat(Stream.of(name), head.parts.stream().skip(2)).toList();
        }
        var others = head.parts.stream().filter(part -> part.row() != row).toList();
        if (others.isEmpty() || row.cells().size() > 1 || row == head.dateRow || row == head.placeRow)
            return head.parts;
        return Stream.concat(Stream.of(first.with(row.text())), others.stream()).toList();
    }

    /** A name over two lines, both of one look that what follows has not. */
    private static boolean goesOn(Part first, Part second, Part third) {
        return second.row() != first.row()
                && third.row() != second.row()
                && first.row().cells().size() == 1
                && second.row().cells().size() == 1
                && second.look().plain().equals(first.look().plain())
                && !third.look().plain().equals(second.look().plain());
    }

    private static void when(Head head, Map<String, Object> item, String path, String key, Notes notes) {
        var date = head.date;
        if (date == null || head.dateRow == null) return;
        // from when to when it holds: it was given when it began to
        var one = date.end() == null || date.range() && date.start() != null ? date.start() : date.end();
        if (one != null) item.put(key, one.toString());
        notes.add(path + key, 0.9, "a date in the head", List.of(head.dateRow));
    }

    private static void named(
            Entry.Item each, String list, String key, int from, Notes notes, List<Map<String, Object>> out) {
        var item = new LinkedHashMap<String, Object>();
        item.put(key, each.text());
        notes.add(list + "[" + (from + out.size()) + "]." + key, 0.7, "an item of the section", each.rows());
        out.add(item);
    }

    private static void put(Map<String, Object> item, String path, String key, Part part, Notes notes, double sure) {
        item.put(key, part.text());
        notes.add(path + key, sure, "the order in the head", List.of(part.row()));
    }
}

package dev.sartor.parsing.fields;

import dev.sartor.parsing.contacts.Places;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entries told as a form, as the Europass grid and many public employers have it: "Dates | 2019–2021", "Position held |
 * Engineer". An entry goes from the first label to where that label comes again.
 */
public final class Form {
    /** What a label asks for. */
    private enum Asked {
        DATES("label.dates"),
        ROLE("label.role"),
        EMPLOYER("label.employer"),
        SCHOOL("label.school"),
        DEGREE("label.degree"),
        AREA("label.area"),
        DUTIES("label.duties");

        private final Set<String> labels;

        Asked(String key) {
            labels = Vocabulary.words(key);
        }
    }

    private static final Pattern SENTENCES = Pattern.compile("\\s*[;•]\\s*");

    private final Notes notes;
    private final boolean work;
    private final List<Map<Asked, List<Row>>> entries = new ArrayList<>();
    private final List<Map<Asked, String>> values = new ArrayList<>();

    private Form(List<Row> rows, boolean work, Notes notes) {
        this.notes = notes;
        this.work = work;
        @Nullable Asked open = null;
        @Nullable Asked first = null;
        for (var row : rows) {
            var asked = asked(row, work);
            if (asked.isPresent()) {
                open = asked.get().what;
                if (first == null) first = open;
                if (open == first || entries.isEmpty()) begin();
                put(open, asked.get().value, row);
            } else if (open != null) put(open, row.text(), row);
        }
    }

    private record Answer(Asked what, String value) {}

    /** Whether rows begin with a label and answer at least two different ones. */
    public static boolean is(List<Row> rows, boolean work) {
        if (rows.isEmpty() || asked(rows.getFirst(), work).isEmpty()) return false;
        return rows.stream()
                        .flatMap(row -> asked(row, work).stream())
                        .map(Answer::what)
                        .filter(what -> what != Asked.DUTIES)
                        .distinct()
                        .count()
                >= 2;
    }

    /** @param from index that the first gets, for the notes */
    public static List<Map<String, Object>> work(List<Row> rows, Notes notes, int from) {
        return new Form(rows, true, notes).read("work", from);
    }

    /** @param from as for {@link #work} */
    public static List<Map<String, Object>> education(List<Row> rows, Notes notes, int from) {
        return new Form(rows, false, notes).read("education", from);
    }

    private static Optional<Answer> asked(Row row, boolean work) {
        for (var what : Asked.values()) {
            boolean fits = switch (what) {
                case DATES, DUTIES -> true;
                case ROLE, EMPLOYER -> work;
                case SCHOOL, DEGREE, AREA -> !work;
            };
            var labelled = fits ? Labels.of(row, what.labels) : Optional.<Labels.Labelled>empty();
            if (labelled.isPresent())
                return Optional.of(new Answer(what, labelled.get().value()));
        }
        return Optional.empty();
    }

    private void begin() {
        entries.add(new EnumMap<>(Asked.class));
        values.add(new EnumMap<>(Asked.class));
    }

    private void put(Asked what, String value, Row row) {
        entries.getLast().computeIfAbsent(what, w -> new ArrayList<>()).add(row);
        var line = row.isBullet() ? "•" + value : value;
        values.getLast().merge(what, line.replaceAll("\\s+", " ").strip(), (a, b) -> a.isEmpty() ? b : a + " " + b);
    }

    private List<Map<String, Object>> read(String list, int from) {
        var out = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < values.size(); i++) {
            var item = new java.util.LinkedHashMap<String, Object>();
            var path = list + "[" + (from + out.size()) + "].";
            for (var value : values.get(i).entrySet())
                if (!value.getValue().isBlank())
                    set(item, path, value.getKey(), value.getValue(), rows(i, value.getKey()));
            if (!item.isEmpty()) out.add(item);
        }
        return out;
    }

    private List<Row> rows(int entry, Asked what) {
        return entries.get(entry).getOrDefault(what, List.of());
    }

    private void set(Map<String, Object> item, String path, Asked what, String value, List<Row> rows) {
        switch (what) {
            case DATES -> dates(item, path, value, rows);
            case ROLE -> put(item, path, "position", value, rows);
            case EMPLOYER -> put(item, path, "name", withoutAddress(value), rows);
            case SCHOOL -> put(item, path, "institution", withoutAddress(value), rows);
            case AREA -> put(item, path, "area", value, rows);
            case DEGREE -> {
                var degree = Degrees.of(value).orElse(new Degrees.Degree(value, null));
                if (degree.type() != null) put(item, path, "studyType", degree.type(), rows);
                if (degree.area() != null) put(item, path, "area", degree.area(), rows);
            }
            case DUTIES -> {
                var texts = SENTENCES
                        .splitAsStream(value)
                        .filter(text -> !text.isBlank())
                        .toList();
                item.put(work ? "highlights" : "courses", texts);
                notes.add(path + (work ? "highlights" : "courses"), 0.9, "a label of a form", rows);
            }
        }
    }

    private void dates(Map<String, Object> item, String path, String value, List<Row> rows) {
        var span = Dates.first(value).orElse(null);
        if (span == null) return;
        if (span.start() != null && (work || span.range()))
            put(item, path, "startDate", span.start().toString(), rows);
        if (span.end() != null) put(item, path, "endDate", span.end().toString(), rows);
    }

    private void put(Map<String, Object> item, String path, String key, String value, List<Row> rows) {
        item.put(key, value);
        notes.add(path + key, 0.95, "a label of a form", rows);
    }

    /** "Acme Ltd, 5 Main Street, Leeds": the name ends where the address begins. */
    private static String withoutAddress(String value) {
        int comma = value.indexOf(", ");
        if (comma < 0) return value;
        var rest = value.substring(comma + 2);
        boolean address = rest.codePoints().anyMatch(Character::isDigit) || Places.isPlace(rest);
        return address ? value.substring(0, comma) : value;
    }
}

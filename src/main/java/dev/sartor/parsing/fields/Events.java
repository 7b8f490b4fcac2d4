package dev.sartor.parsing.fields;

import dev.sartor.kernel.PartialDate;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Schools and employers told as events, as the Japanese form (JIS Z 8303 and its successors) has them: a row with year and
 * month for each entry into a school or firm ("入学", "入社") and one for each leaving ("卒業", "退社").
 */
public final class Events {
    private static final Set<String> ENTERED = Vocabulary.words("form.entered");
    private static final Set<String> LEFT = Vocabulary.words("form.left");
    private static final Set<String> SAME = Vocabulary.words("form.same");
    private static final Pattern WHEN = Pattern.compile(
            "^(?:(?<era>明治|大正|昭和|平成|令和)\\s*(?<n>\\d{1,2}|元)|(?<y>(?:19|20)(?:\\d\\d|XX)))\\s*[年/.]?\\s*(?:(?<m>1[0-2]|0?[1-9])\\s*月?)?\\s*");

    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS = Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

    private static final Pattern SCHOOL = Pattern.compile(
            "^(?<school>.*?(?:大学(?:大学院|院)?|短期大学|高等専門学校|高等学校|高校|専門学校|中学校|小学校|学院|学園|高専|学校))\\s*(?<rest>.*)$");
    private static final Pattern DEGREE = Pattern.compile("^(?<area>.*?)\\s*(?<degree>\\p{IsHan}{2,4}課程)$");

    private final Notes notes;
    private final String list;
    private final int from;
    private final boolean schools;
    private final List<Map<String, Object>> out = new ArrayList<>();
    private String open = "";

    private Events(boolean schools, Notes notes, int from) {
        this.notes = notes;
        this.schools = schools;
        this.list = schools ? "education" : "work";
        this.from = from;
    }

    /** Whether most rows up to the last event tell of entering or leaving. */
    public static boolean are(List<Row> section) {
        var rows = told(section);
        long told = rows.stream()
                .filter(row -> ending(row.text(), ENTERED) != null || ending(row.text(), LEFT) != null)
                .count();
        return told >= 2 && told * 2 >= rows.size();
    }

    /** @param from index that the first gets, for the notes */
    public static List<Map<String, Object>> schools(List<Row> rows, Notes notes, int from) {
        return new Events(true, notes, from).read(rows);
    }

    /** @param from as for {@link #schools} */
    public static List<Map<String, Object>> employers(List<Row> rows, Notes notes, int from) {
        return new Events(false, notes, from).read(rows);
    }

    private List<Map<String, Object>> read(List<Row> rows) {
        for (var row : told(rows)) event(row);
        return out;
    }

    /** Up to the last event: the form goes on with other boxes, which have no titles of their own. */
    private static List<Row> told(List<Row> rows) {
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            var text = rows.get(i).text();
            if (ending(text, ENTERED) != null || ending(text, LEFT) != null) last = i + 1;
        }
        return rows.subList(0, last);
    }

    private void event(Row row) {
        var text = row.text().replaceAll("\\s+", " ");
        var when = WHEN.matcher(text);
        @Nullable String date = null;
        if (when.find()) {
            date = date(when.group("era"), when.group("n"), when.group("y"), when.group("m"));
            text = text.substring(when.end());
        }
        var entered = ending(text, ENTERED);
        var left = ending(text, LEFT);
        if (entered != null) begin(entered, date, row);
        else if (left != null) end(left, date, row);
        else if (!out.isEmpty() && !text.isBlank()) more(text, row);
    }

    private static @Nullable String date(
            @Nullable String era, @Nullable String inEra, @Nullable String year, @Nullable String month) {
        if (year != null && year.endsWith("XX")) return null;
        int y = year != null
                ? Integer.parseInt(year)
                : ERAS.getOrDefault(era, 0) + ("元".equals(inEra) ? 1 : Integer.parseInt(inEra == null ? "0" : inEra));
        var date = month == null ? PartialDate.of(y) : PartialDate.of(y, Integer.parseInt(month));
        return date.toString();
    }

    /** The text before the word that ends it; null when none of them does. */
    private static @Nullable String ending(String text, Set<String> words) {
        var bare = text.strip();
        String best = null;
        for (var word : words) if (bare.endsWith(word) && (best == null || word.length() > best.length())) best = word;
        return best == null
                ? null
                : bare.substring(0, bare.length() - best.length()).strip();
    }

    private void begin(String name, @Nullable String date, Row row) {
        open = name;
        var item = new LinkedHashMap<String, Object>();
        out.add(item);
        if (schools) school(item, name, row);
        else put(item, "name", name, row);
        if (date != null) put(item, "startDate", date, row);
    }

    private void school(Map<String, Object> item, String name, Row row) {
        var m = SCHOOL.matcher(name);
        put(item, "institution", m.matches() ? m.group("school") : name, row);
        if (!m.matches() || m.group("rest").isBlank()) return;
        var degree = DEGREE.matcher(m.group("rest"));
        var area = degree.matches() ? degree.group("area") : m.group("rest");
        if (degree.matches()) put(item, "studyType", degree.group("degree"), row);
        if (!area.isBlank()) put(item, "area", area.strip(), row);
    }

    private void end(String name, @Nullable String date, Row row) {
        boolean same = name.isBlank() || name.equals(open) || SAME.stream().anyMatch(name::startsWith);
        if (out.isEmpty() || !same && !open.startsWith(name) && !name.startsWith(open)) begin(name, null, row);
        if (date != null) put(out.getLast(), "endDate", date, row);
        notes.spend(List.of(row));
    }

    private void more(String text, Row row) {
        var item = out.getLast();
        var before = item.get(schools ? "x-notes" : "summary");
        put(item, schools ? "x-notes" : "summary", before == null ? text : before + "\n" + text, row);
    }

    private void put(Map<String, Object> item, String key, String value, Row row) {
        item.put(key, value);
        notes.add(list + "[" + (from + out.size() - 1) + "]." + key, 0.9, "an event of the form", List.of(row));
    }
}

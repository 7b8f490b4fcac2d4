package dev.sartor.parsing.fields;

import dev.sartor.parsing.entries.Entry;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Lexicon;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Education: school, degree, subject, marks. */
public final class Studies {
    private static final Pattern SCORE = Pattern.compile(
            "(?:c?gpa|grade|note|nota|média|punteggio|średnia|średni|moyenne)\\s*:?\\s*(\\d[\\d.,]*(?:\\s*/\\s*\\d[\\d.,]*)?)|(\\d[.,]\\d+(?:\\s*/\\s*\\d[\\d.,]*)?\\s*(?:c?gpa))|(\\d{2,3}/(?:110|100)(?: e lode)?)",
            Pattern.CASE_INSENSITIVE);
    /** "B.Sc. Physics at Skerry University": the words that lead to the school in the languages read. */
    private static final Pattern AT = Pattern.compile(
            "\\s+(?:"
                    + Vocabulary.words("at").stream()
                            .map(Pattern::quote)
                            .collect(java.util.stream.Collectors.joining("|"))
                    + ")\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> COURSES = Vocabulary.words("courses");

    private final Notes notes;

    private Studies(Notes notes) {
        this.notes = notes;
    }

    public static List<Map<String, Object>> read(List<Entry> entries, Notes notes, int from) {
        var studies = new Studies(notes);
        var out = new ArrayList<Map<String, Object>>();
        @Nullable String school = null;
        for (var entry : entries.stream().flatMap(Studies::schools).toList()) {
            var item = new LinkedHashMap<String, Object>();
            var path = "education[" + (from + out.size()) + "].";
            var head = new Head(entry.head());
            if (head.parts.isEmpty() && head.date == null && !out.isEmpty()) {
                studies.body(entry, out.getLast(), "education[" + (from + out.size() - 1) + "].");
                continue;
            }
            studies.names(head, item, path, school);
            school = (String) item.get("institution");
            Told.period(head, item, path, notes, true);
            studies.body(entry, item, path);
            if (!item.isEmpty()) out.add(item);
        }
        return out;
    }

    /** Whether a row names a school or a degree. */
    public static boolean names(Row row) {
        var text = row.text();
        if (text.length() > 110 || text.contains(":")) return false;
        boolean degree = Degrees.of(text)
                .map(d -> text.startsWith(d.type() == null ? "" : d.type()))
                .orElse(false);
        return degree || Lexicon.SCHOOLS.count(text) > 0 && row.words().size() < 10;
    }

    /** Several schools in one head without dates are several courses of study. */
    private static Stream<Entry> schools(Entry entry) {
        var head = entry.head();
        var at = new ArrayList<Integer>();
        for (int i = 0; i < head.size(); i++)
            if (Lexicon.SCHOOLS.count(head.get(i).text()) > 0) at.add(i);
        if (at.size() < 2 || at.size() * 3 < head.size() || new Head(head).date != null) return Stream.of(entry);
        boolean first = at.getFirst() == 0;
        var out = new ArrayList<Entry>();
        int from = 0;
        for (int k = 0; k < at.size(); k++) {
            int to = k == at.size() - 1 ? head.size() : first ? at.get(k + 1) : at.get(k) + 1;
            if (to > from) out.add(new Entry(head.subList(from, to), to == head.size() ? entry.body() : List.of()));
            from = to;
        }
        return out.stream();
    }

    private static int score(Part part) {
        return 2 * Lexicon.SCHOOLS.count(part.text()) - (Degrees.of(part.text()).isPresent() ? 1 : 0);
    }

    private void names(Head head, Map<String, Object> item, String path, @Nullable String above) {
        var parts = new ArrayList<Part>();
        for (var part : head.parts) parts.addAll(bits(part));
        parts.removeIf(part -> marks(part, item, path));
        if (head.mark != null && !item.containsKey("score")) put(item, path, "score", head.mark, 0.7);
        var school = parts.stream()
                .filter(p -> Lexicon.SCHOOLS.count(p.text()) > 0)
                .max((a, b) -> score(a) - score(b))
                .orElse(null);
        if (school == null)
            school = parts.stream()
                    .filter(p -> Degrees.of(p.text()).isEmpty())
                    .reduce((a, b) -> parts.size() > 2
                                    || parts.indexOf(a) == 0
                                            && Degrees.of(parts.get(parts.size() - 1)
                                                            .text())
                                                    .isPresent()
                            ? a
                            : b)
                    .orElse(null);
        if (school != null) {
            parts.remove(school);
            put(item, path, "institution", school, 0.9);
        } else if (above != null && !parts.isEmpty()) item.put("institution", above);
        for (var part : parts) {
            var degree = Degrees.of(part.text()).orElse(null);
            if (degree != null && item.get("studyType") instanceof String known) {
                // the degree stands twice: in a column of its own and before the subject
                boolean twice =
                        degree.type() != null && Fold.bare(degree.type()).equals(Fold.bare(known));
                if (twice && degree.area() == null) continue;
                degree = twice ? new Degrees.Degree(null, degree.area()) : null;
            }
            if (degree != null) {
                if (degree.type() != null) put(item, path, "studyType", part.with(degree.type()), 0.9);
                if (degree.area() != null && !item.containsKey("area"))
                    put(item, path, "area", part.with(degree.area()), 0.85);
            } else if (!item.containsKey("area")) put(item, path, "area", part, 0.7);
            else note(item, path, part.text(), List.of(part.row()));
        }
    }

    private void note(Map<String, Object> item, String path, String text, List<Row> rows) {
        item.put("x-notes", Told.joined(item.get("x-notes"), text));
        notes.add(path + "x-notes", 0.8, "told under a course of study", rows);
    }

    /** "B.S. Physics, Example State University" is two parts; "Science and Arts, Minor in Business" is one. */
    private static List<Part> bits(Part part) {
        var text = part.text();
        boolean school = Lexicon.SCHOOLS.count(text) > 0;
        var degree = Degrees.of(text);
        var at = AT.matcher(text);
        if (degree.isPresent() && at.find() && Lexicon.SCHOOLS.count(text.substring(at.end())) > 0)
            return List.of(part.with(text.substring(0, at.start())), part.with(text.substring(at.end())));
        if (!text.contains(",") && !text.contains("،") && !text.contains("、")) return List.of(part);
        if (!school && degree.isEmpty()) return List.of(part);
        if (!school) {
            var words = text.split("\\s*,\\s*", 3);
            boolean last = words.length >= 2
                    && Lexicon.DEGREES.has(words[1])
                    && Degrees.of(words[0]).isEmpty();
            if (!last) return List.of(part);
            var out = new ArrayList<Part>();
            for (var word : words) out.add(part.with(word));
            return out;
        }
        if (degree.isEmpty()) return List.of(part);
        var out = new ArrayList<Part>();
        var open = "";
        for (var bit : text.split("\\s*[,،]\\s+")) {
            boolean begins = open.isEmpty()
                    || Lexicon.SCHOOLS.count(bit) > 0
                    || Lexicon.SCHOOLS.count(open) > 0 && Degrees.of(bit).isPresent();
            if (begins && !open.isEmpty()) out.add(part.with(open));
            open = begins ? bit : open + ", " + bit;
        }
        out.add(part.with(open));
        return out;
    }

    private boolean marks(Part part, Map<String, Object> item, String path) {
        var m = SCORE.matcher(part.text());
        if (!m.find()) {
            boolean mark = Lexicon.SCORES.has(part.text());
            if (mark) put(item, path, "score", part, 0.8);
            return mark;
        }
        for (int g = 1; g <= 3; g++) if (m.group(g) != null) put(item, path, "score", part.with(m.group(g)), 0.9);
        return m.end() - m.start() > part.text().length() / 2;
    }

    private void body(Entry entry, Map<String, Object> item, String path) {
        var kept = new ArrayList<Entry.Item>();
        if (areCourses(entry.body()) && !item.containsKey("courses")) {
            item.put("courses", entry.body().stream().map(Entry.Item::text).toList());
            for (var each : entry.body()) notes.add(path + "courses", 0.7, "short items under a school", each.rows());
            return;
        }
        for (var each : entry.body()) {
            var m = SCORE.matcher(each.text());
            if (m.find() && each.text().length() < 60 && !item.containsKey("score")) {
                for (int g = 1; g <= 3; g++) if (m.group(g) != null) item.put("score", m.group(g));
                notes.add(path + "score", 0.85, "a mark", each.rows());
            } else if (!courses(each, item, path)) kept.add(each);
        }
        for (var each : kept) note(item, path, each.text(), each.rows());
    }

    /** Names of courses are short and tell nothing: no figures, no sentences, no labels. */
    private static boolean areCourses(List<Entry.Item> body) {
        return body.size() > 1
                && body.stream()
                        .allMatch(item -> item.listed()
                                && item.text().split("\\s+").length <= 6
                                && item.text().matches("[^\\d.:;!]+"));
    }

    private boolean courses(Entry.Item each, Map<String, Object> item, String path) {
        int colon = each.text().indexOf(':');
        if (colon < 0 || !COURSES.contains(Fold.of(each.text().substring(0, colon)))) return false;
        item.put("courses", List.of(each.text().substring(colon + 1).strip().split("\\s*[,;]\\s*")));
        notes.add(path + "courses", 0.85, "a list of courses", each.rows());
        return true;
    }

    private void put(Map<String, Object> item, String path, String key, Part part, double sure) {
        item.put(key, part.text());
        notes.add(path + key, sure, "words of schools and degrees in the head", List.of(part.row()));
    }
}

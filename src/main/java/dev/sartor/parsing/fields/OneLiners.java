package dev.sartor.parsing.fields;

import dev.sartor.parsing.dates.DateSpan;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.entries.Entry;
import dev.sartor.parsing.entries.Lines;
import dev.sartor.parsing.layout.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Certificates, awards, publications and referees of one sentence each: "Name, who gave it, when". Commas part them, as in
 * lists of works everywhere; what stands in brackets belongs to what is before it.
 */
final class OneLiners {
    private static final Pattern COMMA = Pattern.compile("[,،、，]\\s+(?![^(]*\\))");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L}\\p{N})])[.。]\\s+(?=\\p{Lu})");
    /** Before a sentence of some words that ends as sentences do. */
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s+(?=\\p{Lu}(?:\\S*\\s+){3,}\\S*[.!。]$)");

    private static final Pattern TRIM = Pattern.compile("^[\\s,;|·–—(-]+|[\\s,;|·–—(-]+$");
    private static final Pattern OPEN = Pattern.compile("[-–—]\\s*$");
    private static final int WORDS_OF_A_SENTENCE = 5;

    private OneLiners() {}

    /** The sentences, lines joined; nothing when the section is set in another way. */
    static List<Entry.Item> in(List<Row> rows) {
        var dated = DatedLines.in(rows);
        if (!dated.isEmpty()) return sentences(dated);
        boolean plain = rows.stream().allMatch(row -> row.cells().size() == 1)
                && rows.stream().map(row -> row.style().size()).distinct().count() <= 2
                && rows.stream()
                                .map(row -> row.words().getFirst().style().bold())
                                .distinct()
                                .count()
                        == 1;
        if (!plain) return List.of();
        var items = rows(rows).stream()
                .flatMap(some -> Lines.items(some, Lines.right(rows)).stream())
                .toList();
        return sentences(items);
    }

    private static List<Entry.Item> sentences(List<Entry.Item> items) {
        long commas =
                items.stream().filter(item -> COMMA.matcher(item.text()).find()).count();
        return commas * 3 >= items.size() * 2L ? items : List.of();
    }

    /** Parted behind rows that end in a date, which is the last thing such a sentence says. */
    private static List<List<Row>> rows(List<Row> rows) {
        var out = new ArrayList<List<Row>>(List.of(new ArrayList<>()));
        for (var row : rows) {
            out.getLast().add(row);
            if (endsInDate(row.text())) out.add(new ArrayList<>());
        }
        if (out.getLast().isEmpty()) out.removeLast();
        return out;
    }

    private static boolean endsInDate(String text) {
        var dates = Dates.in(text);
        // "Feb 2025 –": the end stands in the next row
        return !OPEN.matcher(text).find() && !dates.isEmpty() && dates.getLast().to() >= text.length() - 2;
    }

    /**
     * One of them taken apart.
     *
     * @param told a sentence behind what it is; empty when there is none
     */
    record Told(Given given, String told, Optional<DateSpan> date) {}

    /** "No. E-4711": the stop ends no sentence. */
    private static boolean isNumber(String behind) {
        return !behind.contains(" ") && behind.codePoints().anyMatch(Character::isDigit);
    }

    static Told apart(String text) {
        var date = Dates.in(text).stream().reduce((a, b) -> b).filter(span -> span.to() >= text.length() - 2);
        var rest = date.map(span -> text.substring(0, span.from())).orElse(text);
        rest = TRIM.matcher(rest).replaceAll("");
        var told = "";
        var sentence = SENTENCE.matcher(rest);
        if (sentence.find() && !isNumber(rest.substring(sentence.end()))) {
            told = rest.substring(sentence.end());
            rest = rest.substring(0, sentence.start());
        }
        var dash = DASH.matcher(rest);
        if (told.isEmpty() && dash.find()) {
            told = rest.substring(dash.end());
            rest = rest.substring(0, dash.start());
        }
        return new Told(Given.of(rest), told, date);
    }

    /** "Name, title, firm, What they say." parted before the sentence. */
    static Told referee(String text) {
        var commas = COMMA.matcher(text);
        int at = -1;
        while (commas.find()) {
            var rest = text.substring(commas.end());
            boolean sentence = rest.split("\\s+").length >= WORDS_OF_A_SENTENCE
                    && Character.isUpperCase(rest.codePointAt(0))
                    && rest.matches("(?s).*[.!。]\\s*[\"”»“]?");
            if (sentence) at = commas.start();
        }
        return at < 0
                ? new Told(new Given(text, "", null, null), "", Optional.empty())
                : new Told(
                        new Given(
                                text.substring(0, at),
                                TRIM.matcher(text.substring(at)).replaceAll(""),
                                null,
                                null),
                        "",
                        Optional.empty());
    }

    /** In JSON Resume's shape. */
    static List<Map<String, Object>> read(
            String list,
            String name,
            String second,
            String date,
            String text,
            List<Entry.Item> items,
            Notes notes,
            int from) {
        var out = new ArrayList<Map<String, Object>>();
        for (var each : items) {
            var told = list.equals("references") ? referee(each.text()) : apart(each.text());
            var path = list + "[" + (from + out.size()) + "].";
            var item = new LinkedHashMap<String, Object>();
            put(item, path, name, told.given().name(), each, notes);
            put(item, path, second, told.given().by(), each, notes);
            if (!text.isEmpty()) put(item, path, text, told.told(), each, notes);
            told.date()
                    .map(span -> span.range() && span.start() != null || span.end() == null ? span.start() : span.end())
                    .ifPresent(one -> put(item, path, date, one.toString(), each, notes));
            if (list.equals("certificates")) ours(told, item);
            out.add(item);
        }
        return out;
    }

    /** What JSON Resume has no keys for: its number, where and until when it holds. */
    private static void ours(Told told, Map<String, Object> item) {
        var ours = new LinkedHashMap<String, Object>();
        if (told.given().number() != null) ours.put("number", told.given().number());
        told.date()
                .filter(span -> span.range() && span.start() != null && span.end() != null)
                .ifPresent(span -> ours.put("expires", String.valueOf(span.end())));
        if (told.given().region() != null) ours.put("region", told.given().region());
        if (!ours.isEmpty()) item.put("x-sartor", ours);
    }

    private static void put(
            Map<String, Object> item, String path, String key, String value, Entry.Item from, Notes notes) {
        if (value.isEmpty() || item.containsKey(key)) return;
        item.put(key, value);
        notes.add(path + key, 0.8, "the order in a sentence", from.rows());
    }
}

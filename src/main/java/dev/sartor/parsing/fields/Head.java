package dev.sartor.parsing.fields;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.contacts.Contacts;
import dev.sartor.parsing.contacts.Places;
import dev.sartor.parsing.dates.DateSpan;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What heads an entry, taken apart: when, where, and the texts that are left. */
final class Head {
    private static final Pattern MARK = Pattern.compile("\\d{1,2}[.,:]\\d{1,2}");
    private static final Pattern OF_DATES = Pattern.compile("[\\d\\s/.,'-]+");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|·•‧∙–—―]\\s+|\\s+-{1,3}\\s+|\\s*[|•]\\s*|\\s+@\\s+|\\t+|\\s{2,}");
    /** A place between two names: "Employer, Austin, TX, Engineer". */
    private static final Pattern WITHIN = Pattern.compile(", ([^,]+, [A-Z]{2}),\\s+");

    private static final Pattern LEADING = Pattern.compile("^([^,]+, [A-Z]{2}),\\s+");
    private static final Pattern TRIM = Pattern.compile("^[\\s,;:|·•–—/-]+|[\\s,;:|·•–—/(-]+$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:location|ort|lieu|lugar|dates?|zeitraum|period[eo]?)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    private static final Set<String> TERMS = Vocabulary.words("terms");
    private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern COMMA = Pattern.compile(",\\s+");

    final List<Part> parts = new ArrayList<>();
    final List<Row> rows;

    @Nullable
    DateSpan date;

    @Nullable
    Row dateRow;

    @Nullable
    String place;

    @Nullable
    Row placeRow;

    @Nullable
    String url;

    /** A number with one point, as marks are. */
    @Nullable
    Part mark;

    Head(List<Row> rows) {
        this.rows = rows;
        for (var row : rows) {
            int at = 0;
            for (var cell : row.cells()) read(cell, row, at++);
        }
    }

    private void read(Piece cell, Row row, int at) {
        var text = cell.text();
        for (var word : cell.words())
            if (word.link() != null && url == null && !word.link().startsWith("mailto:")) url = word.link();
        var found = Dates.first(text);
        if (found.isPresent() && (date == null || !date.range() && found.get().range())) {
            date = found.get();
            dateRow = row;
        }
        if (found.isPresent()) text = cut(text, found.get());
        if (found.isEmpty() && cell.words().size() > 1 && looks(cell)) {
            runs(cell, row, at);
            return;
        }
        split(text, Look.of(cell), row, at);
    }

    /** The text without the date and the brackets around it. */
    private static String cut(String text, DateSpan span) {
        var before = text.substring(0, span.from()).replaceFirst("[(\\[]\\s*$", "");
        var after = text.substring(span.to()).replaceFirst("^\\s*[)\\]]", "");
        return before.isBlank() || after.isBlank() ? before + after : before + " | " + after;
    }

    private static boolean looks(Piece cell) {
        var words = cell.words();
        var first = weight(words.getFirst());
        return words.stream().anyMatch(word -> !weight(word).equals(first));
    }

    private static String weight(Word word) {
        var s = word.style();
        return s.bold() + "/" + s.italic() + "/" + s.rgb();
    }

    /** "Bold employer, plain place": where the look changes a part ends, unless a word in the middle is set apart. */
    private void runs(Piece cell, Row row, int at) {
        var run = new ArrayList<Word>();
        for (var word : cell.words()) {
            if (!run.isEmpty() && !weight(word).equals(weight(run.getLast()))) {
                var piece = new Piece(run, cell.role(), 0);
                split(piece.text(), Look.of(piece), row, at);
                run.clear();
            }
            run.add(word);
        }
        var piece = new Piece(run, cell.role(), 0);
        split(piece.text(), Look.of(piece), row, at);
    }

    private void split(String text, Look look, Row row, int at) {
        for (var bit : SEPARATOR.split(text)) {
            var part = TRIM.matcher(LABEL.matcher(bit).replaceFirst("")).replaceAll("");
            part = balanced(part);
            if (part.codePoints().noneMatch(Character::isLetterOrDigit)) continue;
            var leading = LEADING.matcher(part);
            if (place == null && leading.find() && Places.isPlace(leading.group(1))) {
                place(leading.group(1), row);
                part = part.substring(leading.end());
            }
            if (MARK.matcher(part).matches()) mark = new Part(part, look, row, at);
            if (OF_DATES.matcher(part).matches()) continue; // what is left of further dates
            var tail = Places.tail(part);
            boolean longer =
                    tail.isPresent() && part.chars().filter(c -> c == ',').count() > 1 && !part.contains(" & ");
            if (place == null && !longer && Places.isPlace(part)) {
                place(part, row);
                continue;
            }
            var m = Contacts.URL.matcher(part);
            if (m.matches() && part.contains("/")) {
                if (url == null) url = part;
                continue;
            }
            var within = WITHIN.matcher(part);
            if (place == null && within.find() && Places.isPlace(within.group(1))) {
                place(within.group(1), row);
                part = part.substring(0, within.start()) + " | " + part.substring(within.end());
                for (var bit2 : part.split(" \\| ")) parts.add(new Part(bit2.strip(), look, row, at));
                continue;
            }
            if (place == null && tail.isPresent()) {
                place(part.substring(tail.get() + 2), row);
                part = part.substring(0, tail.get());
            }
            part = withoutTerms(part.strip());
            if (!part.isEmpty()) parts.add(new Part(part, look, row, at));
        }
    }

    /** "Quarry Lines Ltd (temporary)", "part-time": how one was employed is no part of where or as what. */
    private static String withoutTerms(String text) {
        var bare = BRACKET.matcher(text).replaceAll(m -> isTerm(m.group(1)) ? "" : Matcher.quoteReplacement(m.group()));
        if (Stream.of(COMMA.split(bare)).noneMatch(Head::isTerm)) return bare;
        return Stream.of(COMMA.split(bare)).filter(bit -> !isTerm(bit)).collect(Collectors.joining(", "));
    }

    private static boolean isTerm(String text) {
        return TERMS.contains(Fold.bare(text));
    }

    private void place(String text, Row row) {
        place = text.strip();
        placeRow = row;
    }

    private static String balanced(String text) {
        var t = text;
        if (t.startsWith("(") && t.endsWith(")")) t = t.substring(1, t.length() - 1);
        long open = t.chars().filter(c -> c == '(').count();
        long close = t.chars().filter(c -> c == ')').count();
        if (open > close) return t + ")";
        if (close > open && t.endsWith(")")) return t.substring(0, t.length() - 1);
        return t;
    }
}

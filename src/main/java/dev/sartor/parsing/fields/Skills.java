package dev.sartor.parsing.fields;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.entries.Lines;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.SectionKind;
import dev.sartor.parsing.words.Titles;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Skills: groups with their keywords, cards with levels, tags, plain lists. */
public final class Skills {
    private static final Set<String> LEVELS = Vocabulary.words("level.words");
    private static final Pattern LABELLED = Pattern.compile("^([^:：,]{2,45})\\s*[:：]\\s*(.*)$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:proficien(?:t|cy)|experienced?|skilled|familiar(?:ity)?|fluent|expert(?:ise)?)\\s+(?:in|with|at)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern RATED = Pattern.compile("\\s+(?:\\d(?:\\.\\d)?\\s*/\\s*\\d+|\\d{1,3}\\s?%)$");
    /** A bare digit is a mark only where all have one: "HTML 5" is a name. */
    private static final Pattern MARKED = Pattern.compile("\\s+\\d(?:\\.\\d)?$");

    private static final int PROSE = 9;

    private final List<Map<String, Object>> out = new ArrayList<>();
    private final Notes notes;
    private final int from;
    private @Nullable Map<String, Object> card;

    /** Whether the card's skills are still to come: a label with its list behind it is complete. */
    private boolean open;

    private Skills(Notes notes, int from) {
        this.notes = notes;
        this.from = from;
    }

    /** Spoken languages that stand among the skills under a label of their own ("Languages: Dutch, Greek"). */
    public static List<Row> spoken(List<Row> rows) {
        return rows.stream()
                .filter(row -> {
                    var label = LABELLED.matcher(row.text());
                    var bold = lead(row);
                    var name = label.matches() ? label.group(1) : bold;
                    if (name == null || !Titles.kind(name).equals(Optional.of(SectionKind.LANGUAGES))) return false;
                    return Spoken.speaks(
                            label.matches() ? label.group(2) : row.text().substring(name.length()));
                })
                .toList();
    }

    public static List<Map<String, Object>> read(List<Row> rows, Notes notes, int from) {
        var skills = new Skills(notes, from);
        double right = Lines.right(rows);
        for (int i = 0; i < rows.size(); i++) {
            var together = new ArrayList<Row>(List.of(rows.get(i)));
            while (i + 1 < rows.size() && goesOn(rows.get(i), rows.get(i + 1), right)) together.add(rows.get(++i));
            skills.read(together, i + 1 < rows.size() ? rows.get(i + 1) : null);
        }
        return skills.out;
    }

    /** An enumeration goes on in the next row after a comma, or under its own values. */
    private static boolean goesOn(Row row, Row next, double right) {
        if (next.isBullet() || row.isWhole() || next.cells().size() > 1) return false;
        var text = row.text();
        boolean open = text.endsWith(",") || text.endsWith("،") || text.endsWith(" and") || text.endsWith("&");
        boolean bold = next.style().bold()
                && !row.cells().getLast().words().getLast().style().bold();
        boolean labelled = LABELLED.matcher(next.text()).matches();
        if (labelled || bold || next.page() != row.page()) return false;
        boolean full = row.box().right() + next.words().getFirst().box().width() + 4 >= right;
        boolean near = next.box().top() - row.box().bottom() < row.style().size() * 0.8;
        boolean enumerates = text.contains(",") || text.contains(";");
        return near
                && (open
                        || full && (enumerates || row.isBullet())
                        || Character.isLowerCase(next.text().codePointAt(0)) && enumerates);
    }

    private void read(List<Row> rows, @Nullable Row next) {
        var first = rows.getFirst();
        if (isLevel(first)) {
            if (card != null) card.putIfAbsent("level", first.text());
            notes.spend(rows);
            return;
        }
        var joined = Lines.joined(rows);
        boolean tags = rows.stream().noneMatch(row -> row.text().matches(".*[,;،、|•·].*"));
        var text = tags ? String.join("  ", rows.stream().map(Row::spacedText).toList()) : joined;
        var label = LABELLED.matcher(text);
        if (label.matches() && !label.group(1).contains("//")) {
            group(label.group(1), label.group(2), rows);
            return;
        }
        var bold = lead(first);
        if (bold != null) {
            group(bold, text.substring(Math.min(text.length(), bold.length())), rows);
            return;
        }
        if (card != null
                && open
                && isUnder(first)
                && (text.contains(",") || !first.style().bold())) {
            keywords(card, text, rows);
            return;
        }
        boolean heads = first.style().bold()
                && next != null
                && !next.style().bold()
                && first.cells().size() == 1
                && !text.contains(",");
        if (heads) {
            group(text, "", rows);
            return;
        }
        card = null;
        for (var row :
                rows.size() == 1 ? first.cells().stream().map(Piece::text).toList() : List.of(text)) plain(row, rows);
    }

    private static boolean isLevel(Row row) {
        return row.cells().stream().allMatch(cell -> LEVELS.contains(Fold.bare(cell.text())));
    }

    private boolean isUnder(Row row) {
        return !row.style().bold();
    }

    /** The words at the beginning that are set apart, where the rest is not. */
    private static @Nullable String lead(Row row) {
        var words = row.words();
        int n = 0;
        while (n < words.size() && words.get(n).style().bold()) n++;
        if (n == 0 && row.cells().size() == 2 && coloured(row))
            n = row.cells().getFirst().words().size();
        if (n == 0 || n == words.size() || n > 5) return null;
        return String.join(" ", words.subList(0, n).stream().map(Word::text).toList());
    }

    private static boolean coloured(Row row) {
        var a = row.cells().get(0);
        var b = row.cells().get(1);
        return a.style().rgb() != b.style().rgb()
                || b.text().contains(",") && !a.text().contains(",");
    }

    private void group(String name, String values, List<Row> rows) {
        var skill = new LinkedHashMap<String, Object>();
        skill.put("name", name.replaceAll("[\\s:：–-]+$", "").strip());
        card = skill;
        open = values.isBlank();
        out.add(skill);
        notes.add(path() + "name", 0.9, "a label before or over skills", rows);
        keywords(skill, values, rows);
    }

    private void keywords(Map<String, Object> skill, String values, List<Row> rows) {
        var words = new ArrayList<String>();
        if (skill.get("keywords") instanceof List<?> before) before.forEach(word -> words.add(String.valueOf(word)));
        words.addAll(items(values));
        if (words.isEmpty()) return;
        skill.put("keywords", words);
        notes.add(path() + "keywords", 0.9, "an enumeration", rows);
    }

    private void plain(String text, List<Row> rows) {
        for (var item : items(text)) {
            var skill = new LinkedHashMap<String, Object>();
            skill.put("name", item);
            out.add(skill);
            notes.add(path() + "name", item.split(" ").length > PROSE ? 0.4 : 0.85, "an item of the skills", rows);
        }
    }

    private static List<String> items(String text) {
        var lead = LEAD.matcher(text.strip());
        var rest = lead.replaceFirst("");
        var out = new ArrayList<String>();
        var items = Lists.items(rest);
        boolean marked = items.size() > 1
                && items.stream().allMatch(item -> MARKED.matcher(item).find());
        for (var item : items) {
            var plain = (marked ? MARKED : RATED).matcher(item).replaceFirst("");
            if (rest.length() < text.strip().length()) out.addAll(List.of(BARE_AND.split(plain)));
            else out.add(plain);
        }
        return out;
    }

    private String path() {
        return "skills[" + (from + out.size() - 1) + "].";
    }
}

package dev.sartor.parsing.entries;

import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of each row of a section what part it plays. */
final class Labels {
    /** The parts that rows play. */
    enum Part {
        HEAD,
        BULLET,
        MORE,
        PROSE,
        LABEL
    }

    private static final int SHORT = 9;
    /** A word of four letters at least, so that no abbreviation ends a sentence. */
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{4}\\. \\p{Lu}\\p{Ll}");

    private static final Set<String> DUTIES = Vocabulary.words("label.duties");

    private static final Set<String> PRESENT = Vocabulary.words("present");

    private static final Pattern TO_PRESENT = Pattern.compile(
            "\\s[-–—]\\s*(?:" + PRESENT.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")$");

    private final List<Row> rows;
    private final Look usual;
    private final double right;
    /** The same without what is set to the right, such as dates. */
    private final double rightOfText;

    private final Predicate<Row> heads;
    private final List<Part> parts = new ArrayList<>();

    private Labels(List<Row> rows, Look usual, Predicate<Row> heads) {
        this.heads = heads;
        this.rows = rows;
        this.usual = usual;
        this.right = Lines.right(rows);
        this.rightOfText =
                Lines.right(rows.stream().filter(row -> row.cells().size() == 1).toList());
    }

    static List<Part> of(List<Row> rows, Look usual, Predicate<Row> heads) {
        var labels = new Labels(rows, usual, heads);
        for (int i = 0; i < rows.size(); i++) labels.parts.add(labels.part(i));
        return labels.parts;
    }

    private Part part(int at) {
        var row = rows.get(at);
        boolean dated = isDated(row);
        if (row.isBullet() && !(dated && (row.isIcon() || look(row).bold() && !usual.bold()))) return Part.BULLET;
        if (at > 0 && goesOnFromBullet(at)) return Part.MORE;
        if (isLabel(row)) return Part.LABEL;
        if (dated && !goesOnFromProse(at)) return Part.HEAD;
        if (isLink(row) && !look(row).standsOutFrom(usual)) return Part.PROSE;
        int words = row.words().size();
        boolean sentence = row.text().endsWith(".") && words > 4 || words > 14 || isTwoSentences(row);
        if (row.headingLevel() != null || !sentence && heads.test(row)) return Part.HEAD;
        if (look(row).standsOutFrom(usual) && !sentence && !isOneInside(at)) return Part.HEAD;
        if (look(row).italic() && !usual.italic() && !sentence && words <= SHORT) return Part.HEAD;
        if (row.cells().size() > 1 && words <= SHORT) return Part.HEAD;
        return words <= SHORT && !sentence && isBesideHead(at) ? Part.HEAD : Part.PROSE;
    }

    /** "Member of two choirs. Sang": the end of one sentence and the beginning of the next. */
    private static boolean isTwoSentences(Row row) {
        return row.words().size() >= SHORT && TWO_SENTENCES.matcher(row.text()).find();
    }

    private boolean goesOnFromBullet(int at) {
        var row = rows.get(at);
        var before = parts.get(at - 1);
        if (before != Part.BULLET && before != Part.MORE || row.isWhole()) return false;
        int bullet = at - 1;
        while (parts.get(bullet) != Part.BULLET) bullet--;
        var first = rows.get(bullet);
        boolean indented = row.textLeft() >= first.left() + 3
                || row.page() != first.page()
                || Character.isLowerCase(row.text().codePointAt(0))
                || isUnderFull(at, first);
        boolean alike =
                look(row).bold() == look(rows.get(at - 1)).bold() || !look(row).bold();
        double gap = row.box().top() - rows.get(at - 1).box().bottom();
        boolean near = row.page() != first.page() || gap < row.style().size() * 0.9;
        return indented && alike && near && (row.cells().size() == 1 || !isDated(row));
    }

    /** Where the sign stands inside the text, the next line begins under the sign, after a line that was full. */
    private boolean isUnderFull(int at, Row first) {
        var row = rows.get(at);
        var before = rows.get(at - 1);
        double word = row.words().getFirst().box().width() + row.style().size() * 0.3;
        // an empty line between ends what a sign begins, however long the line before
        boolean close = row.page() != before.page()
                || row.box().top() - before.box().bottom() < row.style().size() * 0.6;
        return close
                && row.textLeft() >= first.left() - 1
                && look(row).plain().equals(look(before).plain())
                && before.box().right() + word > rightOfText;
    }

    /** A line of running text after a full one that ended no sentence, whatever date it names. */
    private boolean goesOnFromProse(int at) {
        if (at == 0 || parts.get(at - 1) != Part.PROSE) return false;
        var row = rows.get(at);
        var before = rows.get(at - 1);
        if (row.cells().size() > 1 || before.text().endsWith(".") || before.page() != row.page()) return false;
        double size = row.style().size();
        return before.words().size() > 4
                && look(row).plain().equals(look(before).plain())
                && Math.abs(row.textLeft() - before.textLeft()) < 2
                && row.box().top() - before.box().bottom() < size * 0.9
                && before.box().right() + row.words().getFirst().box().width() + size * 0.3 > right;
    }

    /** "View the code": a line that is one link names nothing. */
    private static boolean isLink(Row row) {
        return row.words().size() > 1
                && row.cells().size() == 1
                && row.words().stream().allMatch(word -> word.link() != null);
    }

    /** A row in a paragraph that begins with a bold word. */
    private boolean isOneInside(int at) {
        return at > 0
                && parts.get(at - 1) == Part.PROSE
                && !look(rows.get(at)).bold()
                && rows.get(at).words().size() > SHORT;
    }

    private boolean isBesideHead(int at) {
        var row = rows.get(at);
        boolean after = at > 0 && parts.get(at - 1) == Part.HEAD && isUnderCell(row, rows.get(at - 1));
        boolean before = at + 1 < rows.size()
                && (isDated(rows.get(at + 1)) || look(rows.get(at + 1)).standsOutFrom(usual))
                && !rows.get(at + 1).isBullet();
        boolean opens = at == 0
                || parts.get(at - 1) != Part.PROSE
                || row.box().top() - rows.get(at - 1).box().bottom()
                        > row.style().size() * 0.6;
        if (at > 0 && at + 1 < rows.size() && isIndented(at)) return false;
        return after && row.box().right() < right - 20 || before && opens || at == 0;
    }

    /** Under where the row above begins, or under what stands beside a date there. */
    private static boolean isUnderCell(Row row, Row above) {
        return Math.abs(row.textLeft() - above.textLeft()) < 4
                || isDated(above)
                        && Math.abs(row.textLeft()
                                        - above.cells().getLast().box().left())
                                < 4;
    }

    /** Under what is told, and further in than the next entry: it belongs to what stands above. */
    private boolean isIndented(int at) {
        var row = rows.get(at);
        return parts.get(at - 1) == Part.PROSE
                && row.page() == rows.get(at + 1).page()
                && Math.abs(row.textLeft() - rows.get(at - 1).textLeft()) < 2
                && row.textLeft() > rows.get(at + 1).textLeft() + 5;
    }

    private static boolean isLabel(Row row) {
        var text = Fold.of(row.text());
        // "Present" alone: the end of a stretch whose beginning is not told
        if (PRESENT.contains(text)
                || row.words().size() <= 6
                        && TO_PRESENT.matcher(text).find()
                        && Dates.in(text).isEmpty()) return true;
        return text.length() < 60
                && DUTIES.contains(text.replaceAll("\\s*:$", ""))
                && (text.endsWith(":") || row.cells().size() == 1);
    }

    static boolean isDated(Row row) {
        var text = row.text();
        if (text.length() > 150 && row.cells().size() == 1) return false;
        var date = Dates.first(text).orElse(null);
        if (date == null) return false;
        boolean cell = row.cells().stream().anyMatch(c -> {
            var t = c.text();
            return Dates.first(t)
                    .map(d -> d.to() - d.from() >= 0.55 * t.length())
                    .orElse(false);
        });
        boolean atEdge = date.from() <= 1 || text.length() - date.to() <= 2;
        boolean sentence = text.endsWith(".") && row.words().size() > 7;
        return cell
                || !sentence
                        && (date.range() || atEdge || date.until())
                        && row.words().size() <= 20;
    }

    private static Look look(Row row) {
        return Look.of(row.cells().getFirst());
    }
}

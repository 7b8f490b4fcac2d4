package dev.sartor.parsing.entries;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one row of the lines that a table's row takes where its cells wrap. Three columns at least, one of them dates; a
 * line belongs to the line over it in its column only where its first word would not have fitted there.
 */
public final class TableRows {
    private static final double SAME_LEFT = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final Set<String> LABELS = labels();

    private final List<Row> rows;
    private final List<Double> columns;

    private TableRows(List<Row> rows, List<Double> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The rows with those joined that are one; as they were where this is no table or nothing wraps. */
    public static List<Row> joined(List<Row> section) {
        int from = !section.isEmpty() && isHeader(section.getFirst()) ? 1 : 0;
        var rows = section.subList(from, section.size());
        if (rows.size() < 3 || rows.stream().anyMatch(row -> row.isBullet() || row.isWhole())) return section;
        var columns = columns(rows);
        if (columns.size() < FEWEST_COLUMNS) return section;
        var joined = new TableRows(rows, columns).joined();
        return joined == null ? section : joined;
    }

    /** "Institution, Qualification, Year": names of columns. */
    static boolean isHeader(Row row) {
        return row.cells().size() > 1 && row.cells().stream().allMatch(cell -> LABELS.contains(Fold.bare(cell.text())));
    }

    private static Set<String> labels() {
        var out = new TreeSet<String>();
        for (var key : List.of("school", "degree", "dates", "area", "employer", "role", "duties"))
            out.addAll(Vocabulary.words("label." + key));
        return out;
    }

    private static List<Double> columns(List<Row> rows) {
        var seen = new TreeMap<Double, Integer>();
        for (var row : rows)
            for (var cell : row.cells()) {
                double left = cell.box().left();
                var known = seen.keySet().stream()
                        .filter(x -> Math.abs(x - left) <= SAME_LEFT)
                        .findFirst();
                seen.merge(known.orElse(left), 1, Integer::sum);
            }
        seen.values().removeIf(times -> times < 2);
        return List.copyOf(seen.keySet());
    }

    private @Nullable List<Row> joined() {
        var dated = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) if (dates(rows.get(i))) dated.add(i);
        if (dated.size() < 2 || dated.size() == rows.size()) return null;
        var out = new ArrayList<Row>();
        int from = 0;
        for (int d = 0; d < dated.size(); d++) {
            int to = d + 1 < dated.size() ? boundary(dated.get(d), dated.get(d + 1)) : rows.size();
            var row = one(rows.subList(from, to));
            if (row == null) return null;
            out.add(row);
            from = to;
        }
        return out;
    }

    private boolean dates(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> Dates.first(cell.text())
                        .map(date ->
                                date.to() - date.from() >= 0.6 * cell.text().length())
                        .orElse(false));
    }

    /** Where the later date's row begins: after the widest gap between the two, or at the date where all are alike. */
    private int boundary(int earlier, int later) {
        int widest = later;
        double most = gap(later) + 0.75;
        for (int i = earlier + 1; i < later; i++)
            if (gap(i) > most) {
                most = gap(i);
                widest = i;
            }
        return widest;
    }

    /** Cells may be set at the middle of their row: the gap is to all that stands above. */
    private double gap(int at) {
        double above = rows.subList(0, at).stream()
                .mapToDouble(row -> row.box().bottom())
                .max()
                .orElse(0);
        double below = rows.subList(at, rows.size()).stream()
                .mapToDouble(row -> row.box().top())
                .min()
                .orElse(0);
        return below - above;
    }

    /** Null where a line does not belong under the one over it. */
    private @Nullable Row one(List<Row> lines) {
        if (lines.size() == 1) return lines.getFirst();
        var cells = new TreeMap<Integer, List<Piece>>();
        for (var line : lines)
            for (var cell : line.cells())
                for (var part : parted(cell)) {
                    int column = column(part.box().left());
                    if (column < 0) return null;
                    var above = cells.computeIfAbsent(column, c -> new ArrayList<>());
                    if (!above.isEmpty() && !isFull(above.getLast(), part, column)) return null;
                    above.add(part);
                }
        return Row.of(cells.values().stream().map(TableRows::whole).toList());
    }

    /** What reads as one stretch of words may be two cells that almost touch. */
    private List<Piece> parted(Piece cell) {
        var out = new ArrayList<Piece>();
        var open = new ArrayList<Word>();
        for (var word : cell.words()) {
            if (!open.isEmpty() && column(word.box().left()) >= 0) {
                out.add(new Piece(open, cell.role(), cell.turned()));
                open.clear();
            }
            open.add(word);
        }
        out.add(new Piece(open, cell.role(), cell.turned()));
        return out;
    }

    private int column(double left) {
        for (int i = 0; i < columns.size(); i++) if (Math.abs(columns.get(i) - left) <= SAME_LEFT) return i;
        return -1;
    }

    private boolean isFull(Piece above, Piece below, int column) {
        double end = column + 1 < columns.size()
                ? columns.get(column + 1)
                : rows.stream().mapToDouble(row -> row.box().right()).max().orElse(0) + SAME_LEFT;
        double word = below.words().getFirst().box().width();
        return above.box().right() + word + above.style().size() * 0.25 > end - SAME_LEFT;
    }

    private static Piece whole(List<Piece> lines) {
        var words = lines.stream().flatMap(line -> line.words().stream()).toList();
        return new Piece(words, lines.getFirst().role(), lines.getFirst().turned());
    }
}

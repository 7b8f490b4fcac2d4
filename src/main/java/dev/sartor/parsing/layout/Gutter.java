package dev.sartor.parsing.layout;

import dev.sartor.extraction.Piece;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Titles;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An empty strip that parts two columns over a stretch of rows.
 *
 * @param x in points
 * @param from first row of the stretch
 * @param to behind its last
 */
record Gutter(double x, int from, int to) {
    private static final double NARROWEST = 5;
    private static final int FEWEST_PIECES = 3;

    /** Less than a line's worth is no column. */
    private static final int FEWEST_LETTERS = 25;

    private static final Set<String> COLUMNS = columns();

    /** The gutter that parts most text into columns which are read one after the other; null when there is none. */
    static @Nullable Gutter best(List<List<Piece>> rows) {
        var worded = rows.stream().map(Gutter::worded).toList();
        Gutter best = null;
        int most = 0;
        for (double x : candidates(rows)) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i < rows.size() && !crosses(rows.get(i), x)) continue;
                var gutter = new Gutter(x, from, i);
                int parted = gutter.parted(worded, most);
                if (parted > most) {
                    most = parted;
                    best = gutter;
                }
                if (parted == 0)
                    for (var within : gutter.betweenTitles(rows)) {
                        int some = within.parted(worded, most);
                        if (some <= most) continue;
                        most = some;
                        best = within;
                    }
                from = i + 1;
            }
        }
        return best;
    }

    /** Titles part a page before anything else does: cards side by side end where the next section begins. */
    private List<Gutter> betweenTitles(List<List<Piece>> rows) {
        if (to - from < FEWEST_PIECES) return List.of();
        var out = new ArrayList<Gutter>();
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean title =
                    i < to && rows.get(i).size() == 1 && isTitle(rows.get(i).getFirst());
            if (i < to && !title) continue;
            if (i - begin >= FEWEST_PIECES && (begin > from || i < to)) out.add(new Gutter(x, begin, i));
            begin = i + 1;
        }
        return out;
    }

    private static List<Double> candidates(List<List<Piece>> rows) {
        var lefts = rows.stream()
                .flatMap(List::stream)
                .map(piece -> (double) Math.round(piece.box().left()))
                .sorted()
                .toList();
        var out = new ArrayList<Double>();
        for (double left : lefts) if (out.isEmpty() || left - out.getLast() > 2) out.add(left - 1.5);
        if (!out.isEmpty()) out.removeFirst();
        return out;
    }

    private static boolean crosses(List<Piece> row, double x) {
        for (var piece : row) if (piece.box().left() < x - 1 && piece.box().right() > x + 0.5) return true;
        return false;
    }

    List<Piece> left(List<List<Piece>> rows) {
        return side(rows, piece -> piece.box().left() < x);
    }

    List<Piece> right(List<List<Piece>> rows) {
        return side(rows, piece -> piece.box().left() >= x);
    }

    private List<Piece> side(List<List<Piece>> rows, Predicate<Piece> where) {
        var out = new ArrayList<Piece>();
        for (var row : rows.subList(from, to)) for (var piece : row) if (where.test(piece)) out.add(piece);
        return out;
    }

    /**
     * Letters on the lesser side when the two sides are columns, else 0.
     *
     * @param rows pieces with words alone
     * @param most what another gutter parts; when this cannot part more, it is not asked further, and -1 is the answer
     */
    private int parted(List<List<Piece>> rows, int most) {
        if (to - from < FEWEST_PIECES) return 0;
        var sides = Sides.of(rows.subList(from, to), x);
        if (sides.fewer() < FEWEST_PIECES || sides.gap() < NARROWEST) return 0;
        int lesser = sides.lesser();
        if (lesser < FEWEST_LETTERS) return 0;
        if (lesser <= most) return -1;
        return independent(left(rows), right(rows)) ? lesser : 0;
    }

    private static List<Piece> worded(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** Whether both sides have titles, and set the same way. */
    private static boolean titledAlike(List<Piece> left, List<Piece> right) {
        var plain = plain(left, right);
        return left.stream()
                .filter(piece -> isTitle(piece) && !plain.test(piece))
                .anyMatch(one -> right.stream()
                        .filter(piece -> isTitle(piece) && !plain.test(piece))
                        .anyMatch(other -> one.style().bold() == other.style().bold()
                                && Math.abs(one.style().size() - other.style().size()) < 1.1));
    }

    /** Tells pieces that look as most of the text does, unless all of it looks the same. */
    private static Predicate<Piece> plain(List<Piece> left, List<Piece> right) {
        var both = Stream.concat(left.stream(), right.stream()).toList();
        if (both.stream().map(piece -> Look.of(piece).plain()).distinct().count() < 2) return piece -> false;
        var usual = Look.usual(both.stream());
        return piece ->
                piece.role() instanceof Piece.Role.Listed || !Look.of(piece).standsOutFrom(usual);
    }

    private static int letters(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    /** Columns tell each their own; cells of a table, dates and titles in the margin belong to what stands beside them. */
    private static boolean independent(List<Piece> left, List<Piece> right) {
        if (share(left, Gutter::isDate) >= 0.4 || share(right, Gutter::isDate) >= 0.3) return false;
        if (isHead(left, right)) return false;
        double titlesLeft = share(left, Gutter::isTitle);
        double titlesRight = share(right, Gutter::isTitle);
        if (titlesLeft >= 0.5 && titlesRight < 0.3 || titlesRight >= 0.5 && titlesLeft < 0.3) return false;
        if (titledAlike(left, right)) return true;
        // titles over a table stand alone, and say nothing of what its cells belong to
        double leftBeside = share(untitled(left), piece -> beside(piece, right));
        double rightBeside = share(untitled(right), piece -> beside(piece, left));
        if (leftBeside >= 0.75 && rightBeside >= 0.75) return cards(left, right);
        if (leftBeside >= 0.8 || rightBeside >= 0.8) return false;
        return true;
    }

    /** "Institution, Qualification, Year" over both sides: the names of a table's columns. */
    private static boolean isHead(List<Piece> left, List<Piece> right) {
        return left.stream().filter(Gutter::isColumnName).anyMatch(name -> {
            var beside = right.stream()
                    .filter(piece -> piece.box().sharedHeight(name.box()) > 0.6)
                    .toList();
            return !beside.isEmpty() && beside.stream().allMatch(Gutter::isColumnName);
        });
    }

    private static boolean isColumnName(Piece piece) {
        return COLUMNS.contains(Fold.bare(piece.text()));
    }

    private static Set<String> columns() {
        var out = new TreeSet<String>();
        for (var key : List.of("school", "degree", "dates", "area", "employer", "role"))
            out.addAll(Vocabulary.words("label." + key));
        return out;
    }

    /** Cards side by side look alike line by line, and begin at one edge. */
    private static boolean cards(List<Piece> left, List<Piece> right) {
        if (letters(left) > 3 * letters(right) || letters(right) > 3 * letters(left)) return false;
        if (left.stream().skip(1).anyMatch(Gutter::isTitle)) return false;
        double edge = right.stream().mapToDouble(p -> p.box().left()).min().orElse(0);
        if (share(right, piece -> piece.box().left() - edge < 12) < 0.7) return false;
        long styles = Math.min(
                left.stream().map(Piece::style).distinct().count(),
                right.stream().map(Piece::style).distinct().count());
        double alike = share(
                right,
                piece -> left.stream()
                        .filter(other -> other.box().sharedHeight(piece.box()) > 0.6)
                        .anyMatch(other -> other.style().equals(piece.style())));
        return styles > 1 && alike >= 0.7;
    }

    private static List<Piece> untitled(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !isTitle(piece)).toList();
    }

    private static boolean beside(Piece piece, List<Piece> others) {
        return others.stream().anyMatch(other -> other.box().sharedHeight(piece.box()) > 0.6);
    }

    private static boolean isDate(Piece piece) {
        var text = piece.text();
        return Dates.first(text)
                .map(d -> d.to() - d.from() >= 0.6 * text.length())
                .orElse(false);
    }

    private static boolean isTitle(Piece piece) {
        return Titles.kind(piece.text()).isPresent();
    }

    private static double share(List<Piece> pieces, Predicate<Piece> which) {
        return pieces.isEmpty() ? 0 : (double) pieces.stream().filter(which).count() / pieces.size();
    }
}

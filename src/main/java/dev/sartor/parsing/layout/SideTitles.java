package dev.sartor.parsing.layout;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.words.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Titles that stand in the margin or are turned beside their section come to stand over it. */
final class SideTitles {
    private static final int FEWEST = 3;
    private static final List<ToDoubleFunction<Box>> EDGES = List.of(Box::left, Box::right);

    private SideTitles() {}

    /** Each page's pieces. */
    static List<List<Piece>> over(List<Page> pages) {
        var upright = pages.stream().map(SideTitles::upright).toList();
        for (ToDoubleFunction<Box> edge : EDGES) {
            var found = upright.stream().map(page -> titles(page, edge)).toList();
            // a page may have the last title alone
            if (found.stream().mapToInt(List::size).sum() < FEWEST) continue;
            var out = new ArrayList<List<Piece>>();
            for (int i = 0; i < upright.size(); i++) out.add(lifted(upright.get(i), found.get(i)));
            return out;
        }
        return upright;
    }

    private static List<Piece> upright(Page page) {
        var upright = new ArrayList<>(
                page.pieces().stream().filter(piece -> piece.turned() == 0).toList());
        for (var turned : page.pieces())
            if (turned.turned() % 180 == 90 && Titles.kind(turned.text()).isPresent()) lift(turned, upright);
        return List.copyOf(upright);
    }

    /** A turned title stands at its section's middle: the section begins behind the widest gap above that. */
    private static void lift(Piece title, List<Piece> upright) {
        var rows = Rows.grouped(upright.stream()
                .filter(piece -> piece.turned() == 0
                        && piece.box().middle() < title.box().middle())
                .toList());
        double widest = 0;
        @Nullable Box first = null;
        for (int i = 1; i < rows.size(); i++) {
            var above = rows.get(i - 1).getFirst();
            var below = rows.get(i).getFirst();
            if (Titles.kind(above.text()).isPresent() && above.box().height() <= 1) widest = 0;
            double gap = below.box().top() - above.box().bottom();
            if (gap < widest) continue;
            widest = gap;
            first = below.box();
        }
        if (first != null) upright.add(at(List.of(title), first.left(), first.top()));
    }

    private static Piece at(List<Piece> lines, double left, double top) {
        var words = new ArrayList<Word>();
        double x = left;
        for (var line : lines)
            for (var word : line.words()) {
                double wide = Math.max(1, word.text().length() * word.style().size() * 0.4);
                words.add(new Word(
                        word.text(), new Box(word.box().page(), x, top - 1.5, wide, 1), word.style(), word.link()));
                x += wide + 2;
            }
        return new Piece(words, Piece.SEEN, 0);
    }

    /** The titles in a margin with hardly anything else; those of one edge, flush left or flush right. */
    private static List<List<Piece>> titles(List<Piece> pieces, ToDoubleFunction<Box> edge) {
        var known = pieces.stream()
                .filter(piece -> Titles.kind(piece.text()).isPresent() && hasMore(piece, pieces))
                .filter(piece -> pieces.stream().noneMatch(other -> isLeftOf(other, piece)))
                .toList();
        if (known.isEmpty()) return List.of();
        var first = known.stream()
                .min(Comparator.comparingDouble(piece -> piece.box().top()))
                .orElseThrow()
                .box();
        double margin = edge.applyAsDouble(first);
        // a margin has the text wholly to its right
        boolean clear = pieces.stream()
                .map(Piece::box)
                .filter(box -> box.top() >= first.top() - 1 && Math.abs(edge.applyAsDouble(box) - margin) >= 4)
                .allMatch(box -> box.left() > Math.max(first.right(), margin + 4));
        if (!clear) return List.of();
        // above the first title stands who the person is
        var inMargin = pieces.stream()
                .filter(piece -> Math.abs(edge.applyAsDouble(piece.box()) - margin) < 4)
                .sorted(Comparator.comparingDouble(piece -> piece.box().top()))
                .dropWhile(piece -> Titles.kind(piece.text()).isEmpty())
                .toList();
        var titles = new ArrayList<List<Piece>>();
        for (int i = 0; i < inMargin.size(); i++) {
            var one = new ArrayList<>(List.of(inMargin.get(i)));
            var next = i + 1 < inMargin.size() ? inMargin.get(i + 1) : null;
            boolean longer = next != null
                    && (Titles.kind(text(one)).isEmpty()
                            || Titles.kind(text(List.of(one.getFirst(), next))).isPresent()
                                    && Titles.kind(next.text()).isEmpty());
            if (longer && next != null && near(one.getLast(), next)) {
                one.add(next);
                i++;
            }
            if (Titles.kind(text(one)).isPresent() && one.stream().allMatch(piece -> hasMore(piece, pieces)))
                titles.add(one);
        }
        long covered = titles.stream().mapToLong(List::size).sum();
        return covered * 10 < inMargin.size() * 7L ? List.of() : titles;
    }

    private static boolean isLeftOf(Piece other, Piece title) {
        return other.box().right() < title.box().left() && other.box().sharedHeight(title.box()) > 0.3;
    }

    private static List<Piece> lifted(List<Piece> pieces, List<List<Piece>> titles) {
        var out = new ArrayList<>(pieces);
        for (var title : titles) {
            out.removeAll(title);
            var first = title.getFirst().box();
            double top = out.stream()
                    .map(Piece::box)
                    .filter(box -> box.sharedHeight(first) > 0.3)
                    .mapToDouble(Box::top)
                    .min()
                    .orElse(first.top());
            double left = out.stream()
                    .map(Piece::box)
                    .filter(box -> box.left() > first.right() && box.top() < first.bottom() + 14)
                    .filter(box -> box.bottom() > first.top() - 3)
                    .mapToDouble(Box::left)
                    .min()
                    .orElse(first.left());
            out.add(at(title, left, Math.min(top, first.top())));
        }
        return out;
    }

    private static boolean near(Piece above, Piece below) {
        double size = above.style().size();
        return above.style().equals(below.style())
                && below.box().top() - above.box().bottom() < size * 0.8;
    }

    /** Whether something stands beside or below it to the right. */
    private static boolean hasMore(Piece title, List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(other -> other.box().left() > title.box().right()
                        && other.box().top() < title.box().bottom() + 14
                        && other.box().bottom() > title.box().top() - 3);
    }

    private static String text(List<Piece> lines) {
        return String.join(" ", lines.stream().map(Piece::text).toList());
    }
}

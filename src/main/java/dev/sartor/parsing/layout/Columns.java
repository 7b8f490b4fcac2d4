package dev.sartor.parsing.layout;

import dev.sartor.extraction.Piece;
import java.util.ArrayList;
import java.util.List;

/** A page's stretches from above: of full width, or parted into columns. */
final class Columns {
    private static final int DEEPEST = 4;

    private Columns() {}

    /** A stretch of a page. */
    sealed interface Band {
        record Whole(List<Piece> pieces) implements Band {}

        record Parted(double gutter, List<Piece> left, List<Piece> right) implements Band {}
    }

    static List<Band> bands(List<Piece> pieces) {
        var rows = Rows.grouped(pieces);
        var gutter = Gutter.best(rows);
        if (gutter == null) return pieces.isEmpty() ? List.of() : List.of(new Band.Whole(pieces));
        var out = new ArrayList<Band>();
        out.addAll(bands(flat(rows.subList(0, gutter.from()))));
        out.add(new Band.Parted(gutter.x(), gutter.left(rows), gutter.right(rows)));
        out.addAll(bands(flat(rows.subList(gutter.to(), rows.size()))));
        return out;
    }

    /** The pieces of one column in reading order, columns within it parted again. */
    static List<Row> rows(List<Piece> pieces, boolean fromTheRight, int depth) {
        var out = new ArrayList<Row>();
        for (var band : depth < DEEPEST ? bands(pieces) : List.<Band>of(new Band.Whole(pieces)))
            switch (band) {
                case Band.Whole whole -> out.addAll(Rows.of(whole.pieces(), fromTheRight));
                case Band.Parted parted -> {
                    out.addAll(rows(fromTheRight ? parted.right() : parted.left(), fromTheRight, depth + 1));
                    out.addAll(rows(fromTheRight ? parted.left() : parted.right(), fromTheRight, depth + 1));
                }
            }
        return out;
    }

    private static List<Piece> flat(List<List<Piece>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }
}

package dev.sartor.parsing.layout;

import dev.sartor.extraction.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces that stand beside each other make a row. */
final class Rows {
    private static final double BESIDE = 0.5;

    private Rows() {}

    /** Groups from above; each from its left. */
    static List<List<Piece>> grouped(List<Piece> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(piece -> piece.box().middle()));
        var out = new ArrayList<List<Piece>>();
        for (var piece : sorted) {
            var last = out.isEmpty() ? null : out.getLast();
            if (last != null
                    && last.stream()
                            .allMatch(other -> other.box().sharedHeight(piece.box()) >= BESIDE && apart(other, piece)))
                last.add(piece);
            else out.add(new ArrayList<>(List.of(piece)));
        }
        out.forEach(
                row -> row.sort(Comparator.comparingDouble(piece -> piece.box().left())));
        return out;
    }

    private static boolean apart(Piece a, Piece b) {
        return a.box().right() <= b.box().left() + 2
                || b.box().right() <= a.box().left() + 2;
    }

    static List<Row> of(List<Piece> pieces, boolean fromTheRight) {
        var out = new ArrayList<Row>();
        for (var group : grouped(pieces)) {
            var row = Row.of(fromTheRight ? group.reversed() : group);
            if (row != null) out.add(row);
        }
        return out;
    }
}

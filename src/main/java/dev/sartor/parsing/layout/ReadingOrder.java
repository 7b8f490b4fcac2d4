package dev.sartor.parsing.layout;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.parsing.layout.Columns.Band;
import dev.sartor.parsing.words.Titles;
import java.util.ArrayList;
import java.util.List;

/** All rows of a document in the order in which a person reads them; columns go on across page breaks. */
public final class ReadingOrder {
    private static final double SAME_GUTTER = 18;

    private ReadingOrder() {}

    /** One column after the other, each with its rows. */
    public static List<Column> of(Extracted text) {
        boolean fromTheRight = isRightToLeft(text);
        var strands = new ArrayList<Strand>();
        for (var page : SideTitles.over(RunningHeads.without(text.pages())))
            for (var band : Columns.bands(page)) add(strands, band);
        var out = new ArrayList<Column>();
        for (var strand : strands) {
            boolean first = out.isEmpty();
            if (strand.parted()) {
                var one = rows(fromTheRight ? strand.right : strand.left, fromTheRight);
                var two = rows(fromTheRight ? strand.left : strand.right, fromTheRight);
                boolean within = !first && !titled(one) && !titled(two);
                out.add(new Column(one, within));
                out.add(new Column(two, within));
            } else out.add(new Column(rows(strand.left, fromTheRight), !first));
        }
        out.removeIf(column -> column.rows().isEmpty());
        return out;
    }

    private static boolean titled(List<Row> rows) {
        return rows.stream().anyMatch(row -> Titles.kind(row.text()).isPresent());
    }

    /** Page by page lists, so that columns within a page are sought page by page. */
    private record Strand(double gutter, List<List<Piece>> left, List<List<Piece>> right) {
        boolean parted() {
            return gutter > 0;
        }
    }

    private static void add(List<Strand> strands, Band band) {
        var last = strands.isEmpty() ? null : strands.getLast();
        switch (band) {
            case Band.Whole whole -> {
                if (last != null && last.parted() && continues(last, whole.pieces())) return;
                if (last != null && !last.parted()) last.left.add(whole.pieces());
                else strands.add(new Strand(0, new ArrayList<>(List.of(whole.pieces())), new ArrayList<>()));
            }
            case Band.Parted parted -> {
                if (last != null
                        && last.parted()
                        && Math.abs(last.gutter - parted.gutter()) < SAME_GUTTER
                        && page(last.left.getLast()) < page(parted.left())) {
                    last.left.add(parted.left());
                    last.right.add(parted.right());
                } else
                    strands.add(new Strand(
                            parted.gutter(),
                            new ArrayList<>(List.of(parted.left())),
                            new ArrayList<>(List.of(parted.right()))));
            }
        }
    }

    /** A page on which one of two columns goes on alone. */
    private static boolean continues(Strand last, List<Piece> pieces) {
        if (page(last.left.getLast()) >= page(pieces)) return false;
        boolean right = pieces.stream().allMatch(piece -> piece.box().left() > last.gutter - SAME_GUTTER);
        boolean left = pieces.stream().allMatch(piece -> piece.box().right() < last.gutter + SAME_GUTTER);
        if (right) last.right.add(pieces);
        else if (left) last.left.add(pieces);
        return right || left;
    }

    private static int page(List<Piece> pieces) {
        return pieces.getFirst().box().page();
    }

    private static List<Row> rows(List<List<Piece>> pages, boolean fromTheRight) {
        return pages.stream()
                .flatMap(pieces -> Columns.rows(pieces, fromTheRight, 1).stream())
                .toList();
    }

    private static boolean isRightToLeft(Extracted text) {
        long right = 0;
        long all = 0;
        for (var page : text.pages())
            for (var piece : page.pieces()) {
                var line = piece.text();
                for (int i = 0; i < line.length(); i++) {
                    if (!Character.isLetter(line.charAt(i))) continue;
                    all++;
                    byte d = Character.getDirectionality(line.charAt(i));
                    if (d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) right++;
                }
            }
        return right * 10 > all * 4;
    }
}

package dev.sartor.parsing.layout;

import dev.sartor.extraction.Piece;
import java.util.List;

/**
 * What stands on the two sides of an upright line, counted.
 *
 * @param fewer pieces on the side that has fewer
 * @param gap empty, in points, between the sides; negative where they overlap
 * @param lesser letters on the side that has fewer
 */
record Sides(int fewer, double gap, int lesser) {
    /** @param x where the line stands, in points */
    static Sides of(List<List<Piece>> rows, double x) {
        int left = 0;
        int right = 0;
        int lettersLeft = 0;
        int lettersRight = 0;
        double end = Double.NEGATIVE_INFINITY;
        double begin = Double.POSITIVE_INFINITY;
        for (var row : rows)
            for (var piece : row) {
                var box = piece.box();
                if (box.left() < x) {
                    left++;
                    lettersLeft += piece.text().length();
                    end = Math.max(end, box.right());
                } else {
                    right++;
                    lettersRight += piece.text().length();
                    begin = Math.min(begin, box.left());
                }
            }
        return new Sides(Math.min(left, right), begin - end, Math.min(lettersLeft, lettersRight));
    }
}

package dev.sartor.extraction;

import java.util.List;

/**
 * One page with its pieces, lines from top to bottom, pieces of a line from left to right.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 */
public record Page(int number, double width, double height, List<Piece> pieces) {
    public Page {
        pieces = List.copyOf(pieces);
    }
}

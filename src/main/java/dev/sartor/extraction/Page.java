package dev.sartor.extraction;

import java.util.List;

/**
 * One page with its pieces, lines from top to bottom, pieces of a line from left to right.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param links under which no word stands, such as those of icons
 */
public record Page(int number, double width, double height, List<Piece> pieces, List<String> links) {
    public Page {
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
    }

    Page unnamed() {
        var plain = pieces.stream()
                .map(piece ->
                        new Piece(piece.words().stream().map(Word::unnamed).toList(), piece.role(), piece.turned()))
                .toList();
        return new Page(number, width, height, plain, links);
    }

    public Page(int number, double width, double height, List<Piece> pieces) {
        this(number, width, height, pieces, List.of());
    }
}

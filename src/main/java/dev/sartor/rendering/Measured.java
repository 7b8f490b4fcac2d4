package dev.sartor.rendering;

import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.pages.Pages;
import dev.sartor.rendering.pages.Stacked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How tall each piece of a CV is in a template, so that one can add heights and choose before anything is laid out.
 * Points.
 *
 * @param pageHeight of one page's text area
 * @param heights by the field of a piece's first line ("work/…/highlights/…" for a bullet, "work/…/position" for an
 *     entry's rows, a section's heading field for the heading), spaces before them included, in reading order
 */
public record Measured(double pageHeight, Map<String, Piece> heights) {
    /** A piece of the page. */
    public record Piece(Kind kind, boolean side, double height) {}

    /** What a piece is. */
    public enum Kind {
        HEAD,
        HEADING,
        ENTRY,
        BULLET,
        PROSE,
        NOTE,
        GROUP
    }

    /** Height of the piece whose first line is this field; nothing when no piece begins with it. */
    public Optional<Piece> piece(String field) {
        return Optional.ofNullable(heights.get(field));
    }

    /** Height of the whole main column, page breaks not counted. */
    public double total() {
        return heights.values().stream()
                .filter(piece -> !piece.side())
                .mapToDouble(Piece::height)
                .sum();
    }

    static Measured of(Pages pages, double pageHeight) {
        var heights = new LinkedHashMap<String, Piece>();
        add(heights, pages.main(), false);
        add(heights, pages.side(), true);
        return new Measured(pageHeight, heights);
    }

    /** Rows that go on (an entry's second row) count with the piece they belong to. */
    private static void add(Map<String, Piece> heights, List<Stacked> stack, boolean side) {
        var owner = new ArrayList<>(List.of(""));
        for (var stacked : stack) {
            var block = stacked.block();
            var field = block.field().endsWith("#") ? owner.getLast() : block.field();
            owner.set(0, field);
            double height = block.before() + stacked.height();
            heights.merge(
                    field,
                    new Piece(kind(block.kind()), side, height),
                    (a, b) -> new Piece(a.kind(), side, a.height() + b.height()));
        }
    }

    private static Kind kind(Block.Kind kind) {
        return switch (kind) {
            case HEAD, LETTER -> Kind.HEAD;
            case HEADING -> Kind.HEADING;
            case ENTRY -> Kind.ENTRY;
            case BULLET -> Kind.BULLET;
            case PROSE -> Kind.PROSE;
            case NOTE -> Kind.NOTE;
            case GROUP -> Kind.GROUP;
        };
    }
}

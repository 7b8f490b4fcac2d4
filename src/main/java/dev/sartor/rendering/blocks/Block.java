package dev.sartor.rendering.blocks;

import dev.sartor.rendering.typeset.Bookmark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stacked on pages: cells side by side, their first baselines aligned. Only the longest cell may be torn.
 *
 * @param field of its first line
 * @param before space above it, in points; none at a page's top
 * @param top the block begins no higher than this below the page's edge, in points; 0 for anywhere
 * @param keepNext true when the next block must begin on the same page
 * @param outline its line in the bookmarks, page and place still open
 */
public record Block(
        String field,
        Kind kind,
        double before,
        double top,
        boolean keepNext,
        List<Cell> cells,
        List<Stroke> strokes,
        @Nullable Bookmark outline,
        @Nullable Figure figure) {
    public Block {
        cells = List.copyOf(cells);
        strokes = List.copyOf(strokes);
    }

    /** A block of one cell or row, without strokes or bookmark. */
    static Block of(String field, Kind kind, double before, List<Cell> cells) {
        return new Block(field, kind, before, 0, false, cells, List.of(), null, null);
    }

    Block before(double space) {
        return new Block(field, kind, space, top, keepNext, cells, strokes, outline, figure);
    }

    Block keeping(boolean keep) {
        return new Block(field, kind, before, top, keep, cells, strokes, outline, figure);
    }

    Block stroked(List<Stroke> by) {
        return new Block(field, kind, before, top, keepNext, cells, by, outline, figure);
    }

    Block outlined(@Nullable Bookmark by) {
        return new Block(field, kind, before, top, keepNext, cells, strokes, by, figure);
    }

    Block pictured(@Nullable Figure by) {
        return new Block(field, kind, before, top, keepNext, cells, strokes, outline, by);
    }

    Block from(double edge) {
        return new Block(field, kind, before, edge, keepNext, cells, strokes, outline, figure);
    }

    /** What a block is, for those who choose by height. */
    public enum Kind {
        HEAD,
        HEADING,
        ENTRY,
        BULLET,
        PROSE,
        NOTE,
        GROUP,
        LETTER
    }
}

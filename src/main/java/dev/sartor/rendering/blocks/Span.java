package dev.sartor.rendering.blocks;

import dev.sartor.rendering.template.Look;

/**
 * Text of one look and one tag.
 *
 * @param tag index in the document's tags
 */
public record Span(String text, Look look, int tag, Breaking breaking) {
    /** Where its lines may end. */
    public enum Breaking {
        /** At spaces, and in words by hyphenation. */
        FLOWING,
        /** At spaces, rather not. */
        WHOLE,
        /** At spaces only where there is no other way: dates. */
        TOGETHER,
        /** As {@link #WHOLE}, and its direction is its own affair: addresses and telephone numbers among other scripts. */
        APART,
        /** It stands between two others and vanishes at a line's end. */
        BETWEEN
    }
}

package dev.sartor.exports;

import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;

/** A picture of one page; implement in a folder under exports/formats. */
public interface PageFormat {
    /** Stable lower-case id; never reused. */
    String id();

    /** As in a Content-Type header. */
    String mediaType();

    /**
     * Same page, same bytes.
     *
     * @param page index from 0
     * @param out left open
     * @throws IOException only when {@code out} fails
     * @throws IndexOutOfBoundsException when there is no such page
     */
    void write(Typeset typeset, int page, OutputStream out) throws IOException;
}

package dev.sartor.exports;

import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A downloadable file format; implement in a folder under exports/formats. */
public interface ExportFormat {
    /** Stable lower-case id for URLs and storage; never reused. */
    String id();

    /** What people read in a menu. */
    String name();

    /** Without the dot. */
    String extension();

    /** As in a Content-Type header. */
    String mediaType();

    /**
     * Same document, same bytes: no clock, default locale or network.
     *
     * @param out left open
     * @throws IOException only when {@code out} fails
     */
    void write(Typeset typeset, OutputStream out) throws IOException;

    /** The whole file. */
    default byte[] bytes(Typeset typeset) {
        var out = new ByteArrayOutputStream();
        try {
            write(typeset, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        return out.toByteArray();
    }
}

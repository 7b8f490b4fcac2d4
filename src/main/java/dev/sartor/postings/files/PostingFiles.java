package dev.sartor.postings.files;

import dev.sartor.containment.Containment;
import java.nio.charset.StandardCharsets;

/** Reads the text of a posting that came as a document, in a child process where it can do no harm. */
public final class PostingFiles {
    private PostingFiles() {}

    /** Whether the bytes are a document, and not plain text, a page or a board's answer. */
    public static boolean isDocument(byte[] bytes) {
        return Document.isOne(bytes);
    }

    /**
     * @param name of the file, for messages
     * @throws dev.sartor.kernel.BadInput when it cannot be read or holds no text
     */
    public static String text(byte[] bytes, String name, Containment containment) {
        return new String(containment.run(PostingWork.ID, bytes, name), StandardCharsets.UTF_8);
    }
}

package dev.sartor.storage;

import dev.sartor.kernel.WorkspaceId;
import java.io.InputStream;

/** Bytes named by what they are. What is put twice is kept once and must be deleted twice. */
public interface Blobs {
    /** No blob is larger, in bytes. */
    int MOST_BYTES = 64 << 20;

    /**
     * Joins the open transaction: rolled back, the bytes were never put.
     *
     * @param bytes at most {@link #MOST_BYTES}; left open
     * @return the content's name: its SHA-256 in 64 hexadecimal digits
     * @throws dev.sartor.kernel.Failure (413) when there are more
     */
    String put(WorkspaceId workspace, InputStream bytes);

    /**
     * @return the bytes as they were put; close it
     * @throws dev.sartor.kernel.Failure (404) when the workspace has none of this name
     */
    InputStream open(WorkspaceId workspace, String id);

    /** Takes back one putting; the bytes go after the last. Without effect on a name that is not there. */
    void delete(WorkspaceId workspace, String id);
}

package dev.sartor.storage;

import dev.sartor.kernel.WorkspaceId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where sealed bytes lie. */
public interface BlobStore {
    /** Whole or not at all: after a crash the bytes are there as they were given, or nothing is. */
    void write(WorkspaceId workspace, String id, byte[] sealed) throws IOException;

    boolean has(WorkspaceId workspace, String id) throws IOException;

    Optional<byte[]> read(WorkspaceId workspace, String id) throws IOException;

    /** Without effect on what is not there. */
    void delete(WorkspaceId workspace, String id) throws IOException;

    /** The names of all that lies here of the workspace, sorted. */
    List<String> names(WorkspaceId workspace) throws IOException;
}

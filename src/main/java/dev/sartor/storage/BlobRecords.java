package dev.sartor.storage;

import dev.sartor.kernel.WorkspaceId;
import java.util.List;

/** What the database knows of blobs; everything in the open transaction of the workspace. */
public interface BlobRecords {
    /** Keeps others from putting or removing this blob until the transaction ends. */
    void lock(WorkspaceId workspace, String id);

    boolean has(WorkspaceId workspace, String id);

    /** Counts one putting more. */
    void add(WorkspaceId workspace, String id, long size);

    /** Counts one putting less. @return whether it was the last */
    boolean subtract(WorkspaceId workspace, String id);

    /** Forgets all of the workspace's. @return their names */
    List<String> clear(WorkspaceId workspace);
}

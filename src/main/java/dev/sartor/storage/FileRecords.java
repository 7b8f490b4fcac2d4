package dev.sartor.storage;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.util.Optional;

/** What the database knows of files; everything in the open transaction of the workspace. */
public interface FileRecords {
    void add(WorkspaceId workspace, StoredFile file);

    Optional<StoredFile> find(WorkspaceId workspace, Ulid id);

    void remove(WorkspaceId workspace, Ulid id);
}

package dev.sartor.profiles.photos;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.util.Optional;

/** Which stored file is a profile's photo; everything in the open transaction of the workspace. */
public interface PhotoRecords {
    Optional<Ulid> file(WorkspaceId workspace, Ulid profile);

    /** Instead of the one before, if there was one. */
    void put(WorkspaceId workspace, Ulid profile, Ulid file);

    void remove(WorkspaceId workspace, Ulid profile);
}

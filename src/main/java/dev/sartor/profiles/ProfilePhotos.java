package dev.sartor.profiles;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.util.Optional;

/** Photos of a workspace's profiles for whoever makes documents of them. */
public interface ProfilePhotos {
    /** @return a JPEG without metadata; nothing for a profile without a photo, or without itself */
    Optional<byte[]> find(WorkspaceId workspace, Ulid profile);
}

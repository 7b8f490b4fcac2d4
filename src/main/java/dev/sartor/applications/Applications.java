package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;

/** What other modules ask of applications. */
public interface Applications {
    /** Notes that a document was made for a job; nothing happens where the job is on no board. */
    void generated(WorkspaceId workspace, Ulid job, Ulid document);

    /** Whether a document is held by an application: one that is open, or one it was sent with. */
    boolean holds(WorkspaceId workspace, Ulid document);
}

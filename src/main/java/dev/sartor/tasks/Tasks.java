package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;

/** Takes work that is to be done soon. */
public interface Tasks {
    /**
     * Joins the open transaction: rolled back, the work was never asked for; committed, it starts at once.
     *
     * @param type names the {@link TaskWork}
     * @param payloadJson what the work needs to know
     * @param uniqueKey while a task of the same type and key is open, that one is the answer
     */
    Ulid enqueue(WorkspaceId workspace, String type, String payloadJson, String uniqueKey);
}

package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;

/** Where workers look for what to do. */
public interface TaskQueue {
    /**
     * In the open transaction; workers are woken when it commits.
     *
     * @param turn lower ones come first among those that are due
     */
    void add(WorkspaceId workspace, Ulid task, Instant due, int turn);
}

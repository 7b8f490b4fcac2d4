package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the database knows of tasks; everything in the open transaction of the workspace. A change that names a fence is made
 * only while the attempt with this number is the running one.
 */
public interface TaskRecords {
    /**
     * An attempt that has begun.
     *
     * @param fence its number; a later attempt has a higher one
     */
    record Claim(String type, String payload, int attempts, long fence, Instant asked) {}

    /** @return false when one of this type and key is open already */
    boolean add(WorkspaceId workspace, Ulid id, String type, String payload, String uniqueKey, int turn, Instant now);

    Optional<Ulid> open(WorkspaceId workspace, String type, String uniqueKey);

    /** When the workspace's next task has its turn: after its own open ones, not before those that others wait for now. */
    int nextTurn(WorkspaceId workspace);

    Optional<Task> find(WorkspaceId workspace, Ulid id);

    /** The newest first. */
    List<Task> list(WorkspaceId workspace, int offset, int size);

    long count(WorkspaceId workspace);

    /** Begins the next attempt. @return nothing when the task is over or unknown */
    Optional<Claim> claim(WorkspaceId workspace, Ulid id, Instant now);

    /** Keeps the task from changing until the transaction ends. */
    boolean holds(WorkspaceId workspace, Ulid id, long fence);

    boolean progress(WorkspaceId workspace, Ulid id, long fence, String stage, int done, int of);

    boolean complete(WorkspaceId workspace, Ulid id, long fence, String result, Instant now);

    boolean fail(WorkspaceId workspace, Ulid id, long fence, TaskProblem problem, Instant now);

    boolean retry(WorkspaceId workspace, Ulid id, long fence, TaskProblem problem, Instant at);

    /** As if the attempt had never begun. */
    boolean giveBack(WorkspaceId workspace, Ulid id, long fence);

    /** @return false when it is over already or unknown */
    boolean cancel(WorkspaceId workspace, Ulid id, Instant now);

    /** Notes what the task looks like now, and wakes who watches when the transaction commits. */
    void tell(WorkspaceId workspace, Ulid id, String kind, Instant now);

    /**
     * Notes what the work says, and wakes who watches when the transaction commits; who calls holds the task.
     *
     * @param data JSON
     */
    void say(WorkspaceId workspace, Ulid id, String kind, String data, Instant now);

    /** @param number the last event that is known already; 0 for none */
    List<TaskEvent> eventsAfter(WorkspaceId workspace, Ulid id, long number);

    /** Forgets tasks that were over before. @return how many */
    int forget(WorkspaceId workspace, Instant before);

    /** Every workspace there is; outside any of them. */
    List<WorkspaceId> workspaces();
}

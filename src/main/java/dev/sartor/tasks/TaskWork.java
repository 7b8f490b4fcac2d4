package dev.sartor.tasks;

import dev.sartor.kernel.WorkspaceId;

/** How tasks of one type are done. */
public interface TaskWork {
    /** Stable lower-case name; stands in the database. */
    String type();

    /**
     * Does the work, slow parts outside any transaction. What it writes, it writes in {@link TaskContext#commit}: then it
     * is written once, however often the work is begun.
     *
     * @return the result as JSON
     * @throws dev.sartor.kernel.BadInput or a {@link dev.sartor.kernel.Failure} below 500 when trying again will not help
     */
    String run(TaskContext context);

    /** Told, in the transaction that records it, when a task has failed for good. */
    default void failed(WorkspaceId workspace, String payloadJson, TaskProblem problem) {}
}

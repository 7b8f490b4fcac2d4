package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tasks in the database, from the asking side. */
public final class DurableTasks implements Tasks {
    private final TaskRecords records;
    private final TaskQueue queue;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public DurableTasks(TaskRecords records, TaskQueue queue, Transactions transactions, Ulids ulids, Clock clock) {
        this.records = records;
        this.queue = queue;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /** Where another asks for the same at the same time, the second waits: it gets the first's task, or its own if that was rolled back. */
    @Override
    public Ulid enqueue(WorkspaceId workspace, String type, String payloadJson, String uniqueKey) {
        return transactions.in(workspace, () -> {
            for (; ; ) {
                var id = ulids.next();
                int turn = records.nextTurn(workspace);
                if (records.add(workspace, id, type, payloadJson, uniqueKey, turn, now())) {
                    records.tell(workspace, id, TaskStatus.PENDING.id(), now());
                    queue.add(workspace, id, now(), turn);
                    return id;
                }
                var open = records.open(workspace, type, uniqueKey);
                if (open.isPresent()) return open.get();
            }
        });
    }

    /** @throws Failure (404) when the workspace has no such task */
    public Task find(WorkspaceId workspace, Ulid id) {
        return transactions.in(
                workspace, () -> records.find(workspace, id).orElseThrow(() -> Failure.notFound("task")));
    }

    public Paged<Task> list(WorkspaceId workspace, PageAsked asked) {
        return transactions.in(
                workspace,
                () -> Paged.of(
                        records.list(workspace, (int) asked.offset(), asked.size()),
                        asked,
                        () -> records.count(workspace)));
    }

    /**
     * From now on the task writes nothing, even if it is running.
     *
     * @throws Failure (409) when it has completed or failed already
     */
    public Task cancel(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> {
            if (records.cancel(workspace, id, now())) records.tell(workspace, id, TaskStatus.CANCELLED.id(), now());
            var task = find(workspace, id);
            if (task.status() != TaskStatus.CANCELLED)
                throw Failure.conflict(
                        "task_over", "This task is " + task.status().id() + " already and cannot be cancelled.");
            return task;
        });
    }

    /** @param number the last event that is known already; 0 for none */
    public List<TaskEvent> eventsAfter(WorkspaceId workspace, Ulid id, long number) {
        return transactions.in(workspace, () -> records.eventsAfter(workspace, id, number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package dev.sartor.tasks.queue;

import com.github.f4b6a3.ulid.Ulid;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.tasks.TaskQueue;
import dev.sartor.tasks.running.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Tasks as one kind of db-scheduler's, all of them; which work it is says our own table. */
public final class SchedulerQueue implements TaskQueue {
    private static final String NAME = "task";
    private static final Duration TROUBLE = Duration.ofSeconds(5);

    private final Supplier<SchedulerClient> client;
    private final Runnable wake;

    /** @param wake tells workers everywhere, once the open transaction commits */
    public SchedulerQueue(Supplier<SchedulerClient> client, Runnable wake) {
        this.client = client;
        this.wake = wake;
    }

    @Override
    public void add(WorkspaceId workspace, Ulid task, Instant due, int turn) {
        var instance = new TaskInstance.Builder<String>(NAME, task.toString())
                .data(workspace.toString())
                .priority(-turn)
                .build();
        client.get().scheduleIfNotExists(instance, due);
        wake.run();
    }

    /** How db-scheduler is to do them. A worker that died is known by its silence; the task is begun anew. */
    public static Task<String> kind(Attempts attempts) {
        return Tasks.custom(NAME, String.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(TROUBLE)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var workspace = new WorkspaceId(Ulid.from(instance.getData()));
                    var again = attempts.attempt(workspace, Ulid.from(instance.getId()));
                    return (complete, operations) ->
                            again.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
                });
    }
}

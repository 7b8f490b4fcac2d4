package dev.sartor.tasks.running;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.tasks.TaskContext;
import dev.sartor.tasks.TaskRecords;
import dev.sartor.tasks.TaskRecords.Claim;
import dev.sartor.tasks.TaskStatus;
import java.time.Instant;
import java.util.function.Supplier;

/** One attempt, which knows its number and writes nothing once another has a higher one. */
final class Attempt implements TaskContext {
    private final WorkspaceId workspace;
    private final Ulid task;
    private final Claim claim;
    private final TaskRecords records;
    private final Transactions transactions;
    private final Supplier<Instant> now;
    private boolean finished;
    private String end = "superseded";

    Attempt(
            WorkspaceId workspace,
            Ulid task,
            Claim claim,
            TaskRecords records,
            Transactions transactions,
            Supplier<Instant> now) {
        this.workspace = workspace;
        this.task = task;
        this.claim = claim;
        this.records = records;
        this.transactions = transactions;
        this.now = now;
    }

    Claim claim() {
        return claim;
    }

    @Override
    public WorkspaceId workspace() {
        return workspace;
    }

    @Override
    public Ulid task() {
        return task;
    }

    @Override
    public String payload() {
        return claim.payload();
    }

    @Override
    public void stage(String name, int done, int of) {
        transactions.in(workspace, () -> {
            if (!records.progress(workspace, task, claim.fence(), name, done, of)) throw new Superseded();
            records.tell(workspace, task, "progress", now.get());
        });
    }

    @Override
    public void say(String kind, String data) {
        transactions.in(workspace, () -> {
            if (!records.holds(workspace, task, claim.fence())) throw new Superseded();
            records.say(workspace, task, kind, data, now.get());
        });
    }

    @Override
    public String commit(Supplier<String> effects) {
        var result = transactions.in(workspace, () -> {
            if (!records.holds(workspace, task, claim.fence())) throw new Superseded();
            var told = effects.get();
            records.complete(workspace, task, claim.fence(), told, now.get());
            records.tell(workspace, task, TaskStatus.COMPLETED.id(), now.get());
            return told;
        });
        finished = true;
        end = "completed";
        return result;
    }

    void ends(String how) {
        end = how;
    }

    String end() {
        return end;
    }

    /** For work that has nothing to write. */
    void finish(String result) {
        if (!finished) commit(() -> result);
    }
}

package dev.sartor.tasks.store;

import static dev.sartor.tasks.store.TaskRows.utc;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.tasks.Task;
import dev.sartor.tasks.TaskEvent;
import dev.sartor.tasks.TaskProblem;
import dev.sartor.tasks.TaskRecords;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** {@link TaskRecords} in the tables tasks and task_events. */
@Component
class SqlTaskRecords implements TaskRecords {
    private static final String RUNNING =
            " where workspace_id = :workspace and id = :id and fence = :fence and status = 'processing'";

    private final JdbcClient database;

    SqlTaskRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(
            WorkspaceId workspace, Ulid id, String type, String payload, String uniqueKey, int turn, Instant now) {
        return of(workspace, id, """
            insert into tasks (workspace_id, id, type, payload, unique_key, status, turn, created_at)
            values (:workspace, :id, :type, :payload, :key, 'pending', :turn, :now)
            on conflict (workspace_id, type, unique_key) where status in ('pending', 'processing') do nothing
            """)
                        .param("type", type)
                        .param("payload", payload)
                        .param("key", uniqueKey)
                        .param("turn", turn)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    @Override
    public Optional<Ulid> open(WorkspaceId workspace, String type, String uniqueKey) {
        return in(workspace, """
            select id from tasks where workspace_id = :workspace and type = :type and unique_key = :key
            and status in ('pending', 'processing')
            """)
                .param("type", type)
                .param("key", uniqueKey)
                .query(UUID.class)
                .optional()
                .map(Ulid::from);
    }

    @Override
    public int nextTurn(WorkspaceId workspace) {
        return in(workspace, """
            select greatest(
                coalesce((select -max(priority) from scheduled_tasks where not picked), 0),
                coalesce((select max(turn) + 1 from tasks
                          where workspace_id = :workspace and status in ('pending', 'processing')), 0))
            """).query(Integer.class).single();
    }

    @Override
    public Optional<Task> find(WorkspaceId workspace, Ulid id) {
        return of(workspace, id, "select * from tasks where workspace_id = :workspace and id = :id")
                .query(TaskRows::task)
                .optional();
    }

    @Override
    public List<Task> list(WorkspaceId workspace, int offset, int size) {
        return in(
                        workspace,
                        "select * from tasks where workspace_id = :workspace order by id desc offset :offset limit"
                                + " :size")
                .param("offset", offset)
                .param("size", size)
                .query(TaskRows::task)
                .list();
    }

    @Override
    public long count(WorkspaceId workspace) {
        return in(workspace, "select count(*) from tasks where workspace_id = :workspace")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Claim> claim(WorkspaceId workspace, Ulid id, Instant now) {
        return of(workspace, id, """
            update tasks set status = 'processing', attempts = attempts + 1, fence = fence + 1, started_at = :now,
                next_attempt_at = null, stage = null, done = 0, stages = 0
            where workspace_id = :workspace and id = :id and status in ('pending', 'processing')
            returning type, payload, attempts, fence, created_at
            """)
                .param("now", utc(now))
                .query((row, number) -> new Claim(
                        row.getString("type"),
                        row.getString("payload"),
                        row.getInt("attempts"),
                        row.getLong("fence"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public boolean holds(WorkspaceId workspace, Ulid id, long fence) {
        return of(workspace, id, "select 1 from tasks" + RUNNING + " for update")
                .param("fence", fence)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean progress(WorkspaceId workspace, Ulid id, long fence, String stage, int done, int of) {
        // progress may be lost in a crash of the database: nobody waits for the disk here
        database.sql("set local synchronous_commit = off").update();
        return running(workspace, id, fence, "stage = :stage, done = :done, stages = :stages")
                        .param("stage", stage)
                        .param("done", done)
                        .param("stages", of)
                        .update()
                == 1;
    }

    @Override
    public boolean complete(WorkspaceId workspace, Ulid id, long fence, String result, Instant now) {
        var set = """
            status = 'completed', result = :result, finished_at = :now, stage = null, done = stages,
            problem_kind = null, problem_code = null, problem_what = null, problem_remedy = null
            """;
        return running(workspace, id, fence, set)
                        .param("result", result)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    @Override
    public boolean fail(WorkspaceId workspace, Ulid id, long fence, TaskProblem problem, Instant now) {
        return wrong(workspace, id, fence, "status = 'failed', finished_at = :at", problem, now);
    }

    @Override
    public boolean retry(WorkspaceId workspace, Ulid id, long fence, TaskProblem problem, Instant at) {
        return wrong(workspace, id, fence, "status = 'pending', next_attempt_at = :at", problem, at);
    }

    @Override
    public boolean giveBack(WorkspaceId workspace, Ulid id, long fence) {
        return running(workspace, id, fence, "status = 'pending', attempts = attempts - 1, started_at = null")
                        .update()
                == 1;
    }

    @Override
    public boolean cancel(WorkspaceId workspace, Ulid id, Instant now) {
        return of(workspace, id, """
            update tasks set status = 'cancelled', finished_at = :now
            where workspace_id = :workspace and id = :id and status in ('pending', 'processing')
            """).param("now", utc(now)).update() == 1;
    }

    @Override
    public void tell(WorkspaceId workspace, Ulid id, String kind, Instant now) {
        of(workspace, id, """
            insert into task_events (workspace_id, task_id, number, kind, data, at)
            select workspace_id, id, 1 + coalesce((select max(number) from task_events e
                   where e.workspace_id = tasks.workspace_id and e.task_id = tasks.id), 0), :kind,
                   jsonb_build_object('status', status, 'stage', stage, 'done', done, 'of', stages,
                       'attempts', attempts, 'error', case when problem_kind is null then null else
                       jsonb_build_object('kind', problem_kind, 'code', problem_code, 'what', problem_what,
                           'remedy', problem_remedy) end), :now
            from tasks where workspace_id = :workspace and id = :id
            """).param("kind", kind).param("now", utc(now)).update();
        ring(id);
    }

    @Override
    public void say(WorkspaceId workspace, Ulid id, String kind, String data, Instant now) {
        // what is said on the way may be lost in a crash of the database: nobody waits for the disk here
        database.sql("set local synchronous_commit = off").update();
        of(workspace, id, """
            insert into task_events (workspace_id, task_id, number, kind, data, at)
            select :workspace, :id, 1 + coalesce(max(number), 0), :kind, cast(:data as jsonb), :now
            from task_events where workspace_id = :workspace and task_id = :id
            """)
                .param("kind", kind)
                .param("data", data)
                .param("now", utc(now))
                .update();
        ring(id);
    }

    private void ring(Ulid id) {
        database.sql("select pg_notify('" + PostgresBell.EVENTS + "', :task)")
                .param("task", id.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public List<TaskEvent> eventsAfter(WorkspaceId workspace, Ulid id, long number) {
        return of(workspace, id, """
            select number, kind, data from task_events
            where workspace_id = :workspace and task_id = :id and number > :number order by number
            """)
                .param("number", number)
                .query((row, at) -> new TaskEvent(row.getLong("number"), row.getString("kind"), row.getString("data")))
                .list();
    }

    @Override
    public int forget(WorkspaceId workspace, Instant before) {
        return in(workspace, "delete from tasks where workspace_id = :workspace and finished_at < :before")
                .param("before", utc(before))
                .update();
    }

    @Override
    public List<WorkspaceId> workspaces() {
        return database.sql("select id from workspaces order by id").query(UUID.class).list().stream()
                .map(id -> new WorkspaceId(Ulid.from(id)))
                .toList();
    }

    private boolean wrong(WorkspaceId workspace, Ulid id, long fence, String set, TaskProblem problem, Instant at) {
        var all = set + ", problem_kind = :kind, problem_code = :code, problem_what = :what, problem_remedy = :remedy";
        return running(workspace, id, fence, all)
                        .param("at", utc(at))
                        .param("kind", problem.kind().id())
                        .param("code", problem.code())
                        .param("what", problem.what())
                        .param("remedy", problem.remedy())
                        .update()
                == 1;
    }

    private StatementSpec running(WorkspaceId workspace, Ulid id, long fence, String set) {
        return of(workspace, id, "update tasks set " + set + RUNNING).param("fence", fence);
    }

    private StatementSpec of(WorkspaceId workspace, Ulid id, String sql) {
        return in(workspace, sql).param("id", id.toUuid());
    }

    private StatementSpec in(WorkspaceId workspace, String sql) {
        return database.sql(sql).param("workspace", workspace.value().toUuid());
    }
}

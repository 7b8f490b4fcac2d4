-- What people see of background work.
create table tasks (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    type text not null check (length(type) between 1 and 100),
    payload text not null,
    unique_key text not null check (length(unique_key) between 1 and 500),
    status text not null check (status in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
    turn integer not null,
    stage text,
    done integer not null default 0,
    stages integer not null default 0,
    attempts integer not null default 0,
    fence bigint not null default 0,
    problem_kind text check (problem_kind in ('transient', 'permanent', 'system')),
    problem_code text,
    problem_what text,
    problem_remedy text,
    result text,
    created_at timestamptz not null,
    started_at timestamptz,
    next_attempt_at timestamptz,
    finished_at timestamptz,
    primary key (workspace_id, id)
);
create unique index tasks_open on tasks (workspace_id, type, unique_key) where status in ('pending', 'processing');
create index tasks_turns on tasks (workspace_id, turn) where status in ('pending', 'processing');
select keep_workspaces_apart('tasks');

create table task_events (
    workspace_id uuid not null references workspaces,
    task_id uuid not null,
    number bigint not null,
    kind text not null,
    data jsonb not null,
    at timestamptz not null,
    primary key (workspace_id, task_id, number),
    foreign key (workspace_id, task_id) references tasks (workspace_id, id) on delete cascade
);
select keep_workspaces_apart('task_events');

-- The scheduler's own table, in the shape that db-scheduler 16 asks for: what is due when and who does it. It names tasks and
-- their workspaces and tells nothing else.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority integer,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
create index on scheduled_tasks (priority desc, execution_time);

-- What a workspace wants of language models.
create table model_settings (
    workspace_id uuid not null references workspaces,
    monthly_budget numeric(12, 2) not null check (monthly_budget >= 0),
    revision bigint not null check (revision > 0),
    primary key (workspace_id)
);
select keep_workspaces_apart('model_settings');

-- The models it asks, in their order; keys are sealed by a key that is not in the database.
create table model_choices (
    workspace_id uuid not null,
    place integer not null check (place between 0 and 9),
    provider text not null check (length(provider) between 1 and 40),
    model text not null check (length(model) between 1 and 300),
    address text check (length(address) between 1 and 500),
    sealed_key bytea,
    primary key (workspace_id, place),
    foreign key (workspace_id) references model_settings (workspace_id) on delete cascade
);
select keep_workspaces_apart('model_choices');

-- Every call as it is paid for; nothing of what was asked or answered.
create table model_calls (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    task_id uuid,
    at timestamptz not null,
    provider text not null,
    model text not null,
    prompt text not null,
    outcome text not null,
    tokens_read bigint not null,
    tokens_cache_read bigint not null,
    tokens_cache_written bigint not null,
    tokens_written bigint not null,
    cost numeric(14, 8),
    primary key (workspace_id, id)
);
create index model_calls_by_time on model_calls (workspace_id, at);
select keep_workspaces_apart('model_calls');

-- Answers, for a day, so that the same question is paid for once.
create table model_answers (
    workspace_id uuid not null references workspaces,
    question text not null check (question ~ '^[0-9a-f]{64}$'),
    provider text not null,
    model text not null,
    answer text not null,
    at timestamptz not null,
    primary key (workspace_id, question)
);
select keep_workspaces_apart('model_answers');

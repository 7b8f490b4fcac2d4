-- The answer to every keyed request, kept a day so that the same request asked again has no second effect.
create table idempotency_keys (
    workspace_id uuid not null references workspaces on delete cascade,
    account_id uuid not null,
    key text not null check (length(key) between 1 and 255),
    fingerprint bytea not null,
    status int not null,
    content_type text,
    etag text,
    location text,
    body bytea not null,
    created_at timestamptz not null,
    primary key (workspace_id, account_id, key)
);
create index on idempotency_keys (workspace_id, created_at);
select keep_workspaces_apart('idempotency_keys');

-- Keys that files are sealed with, each sealed by the master key, which is not in the database.
create table storage_keys (
    id uuid primary key,
    sealed bytea not null,
    created_at timestamptz not null
);

-- Bytes by what they are. How often they were put is counted, so that the last to delete them takes them away.
create table blobs (
    workspace_id uuid not null references workspaces,
    id text not null check (id ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    puttings integer not null check (puttings > 0),
    primary key (workspace_id, id)
);
select keep_workspaces_apart('blobs');

create table stored_files (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    path text not null check (length(path) between 1 and 500),
    media_type text not null check (length(media_type) between 3 and 100),
    blob text not null,
    size bigint not null check (size >= 0),
    created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, blob) references blobs (workspace_id, id)
);
create index on stored_files (workspace_id, blob);
select keep_workspaces_apart('stored_files');

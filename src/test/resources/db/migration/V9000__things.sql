-- What the tests' own endpoints write.
create table test_things (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    name text not null,
    version bigint not null default 1,
    primary key (workspace_id, id)
);
select keep_workspaces_apart('test_things');

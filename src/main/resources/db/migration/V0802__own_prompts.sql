-- Words of a workspace's own to ask its models in; a version counts on when it goes back to the standard ones.
create table model_prompts (
    workspace_id uuid not null references workspaces,
    name text not null check (length(name) between 1 and 40),
    version bigint not null check (version > 0),
    text text check (length(text) between 1 and 8000),
    at timestamptz not null,
    primary key (workspace_id, name)
);
select keep_workspaces_apart('model_prompts');

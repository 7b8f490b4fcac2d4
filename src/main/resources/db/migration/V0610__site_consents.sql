-- Sites that someone of the workspace allowed to be asked in the workspace's name.
create table site_consents (
    workspace_id uuid not null references workspaces,
    site text not null check (length(site) between 1 and 253),
    account_id uuid not null,
    at timestamptz not null,
    primary key (workspace_id, site)
);
select keep_workspaces_apart('site_consents');

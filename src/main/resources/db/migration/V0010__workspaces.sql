-- A workspace is the tenant: every row that belongs to people says whose it is.
create table workspaces (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null
);

-- Keeps a table's rows apart by workspace. FORCE holds the owner to it as well; an empty setting is no workspace.
create function keep_workspaces_apart(tenant regclass) returns void
    language plpgsql
as
$$
begin
    execute format('alter table %s enable row level security', tenant);
    execute format('alter table %s force row level security', tenant);
    execute format(
        'create policy own_workspace on %s using (workspace_id = nullif(current_setting(''sartor.workspace'', true), '''')::uuid) '
        'with check (workspace_id = nullif(current_setting(''sartor.workspace'', true), '''')::uuid)', tenant);
end
$$;

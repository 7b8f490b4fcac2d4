-- Who did what, when and from where: ids only, and the network in place of the address. It is only ever added to; what its
-- workspace leaves behind goes with the workspace.
create table audit_trail (
    workspace_id uuid not null references workspaces on delete cascade,
    id uuid not null,
    at timestamptz not null,
    account_id uuid not null,
    credential text not null check (length(credential) <= 100),
    operation text not null check (length(operation) <= 200),
    things text not null check (length(things) <= 500),
    status integer not null,
    request_id text not null check (length(request_id) <= 64),
    network text not null check (length(network) <= 64),
    primary key (workspace_id, id)
);
create index audit_trail_newest on audit_trail (workspace_id, at desc);
select keep_workspaces_apart('audit_trail');

-- The owner alone may take away: PostgreSQL does so as the owner when a workspace goes.
create function only_added_to() returns trigger
    language plpgsql
as
$$
begin
    if current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        raise exception 'the audit trail is only ever added to' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger only_added_to before update or delete or truncate on audit_trail
    for each statement execute function only_added_to();

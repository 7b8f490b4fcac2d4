-- A person. Accounts stand above workspaces, so they are no tenant's rows.
create table accounts (
    id uuid primary key,
    email text not null unique check (length(email) between 3 and 254),
    name text not null check (length(name) between 1 and 200),
    password_hash text not null,
    home uuid not null references workspaces,
    admin boolean not null default false,
    verified_at timestamptz,
    created_at timestamptz not null,
    failed_attempts int not null default 0,
    locked_until timestamptz
);

-- Who may do what in a workspace.
create table members (
    workspace_id uuid not null references workspaces,
    account_id uuid not null references accounts on delete cascade,
    role text not null check (role in ('VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN', 'OWNER')),
    joined_at timestamptz not null,
    primary key (workspace_id, account_id)
);
select keep_workspaces_apart('members');

-- A sign-in that is kept alive. Its generation counts the refreshes.
create table sessions (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    generation int not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    device text not null check (length(device) <= 200)
);
create index sessions_of_account on sessions (account_id);

-- Every refresh token of a session by its SHA-256; "successor" can be read only with the token itself.
create table refresh_tokens (
    hash bytea primary key check (length(hash) = 32),
    session_id uuid not null references sessions on delete cascade,
    generation int not null,
    used_at timestamptz,
    successor bytea check (length(successor) = 32),
    unique (session_id, generation)
);

create table signing_keys (
    kid text primary key,
    sealed bytea not null,
    created_at timestamptz not null
);

-- What a session's bearer may do in a workspace, in one question; nothing when the session or the membership has ended.
create function standing(session uuid, workspace uuid, moment timestamptz)
    returns table (account uuid, role text)
    language plpgsql
as
$$
begin
    perform set_config('sartor.workspace', workspace::text, true);
    return query
        select s.account_id, m.role
        from sessions s join members m on m.account_id = s.account_id and m.workspace_id = workspace
        where s.id = session and s.revoked_at is null and s.expires_at > moment;
end
$$;

-- Links and tokens that work once: to prove an address, to set a password anew, to be invited, to be the first admin.
create table account_proofs (
    hash bytea primary key check (length(hash) = 32),
    purpose text not null check (purpose in ('verify', 'reset', 'invite', 'admin')),
    account_id uuid references accounts on delete cascade,
    email text,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index account_proofs_of_account on account_proofs (account_id);

-- Keys of programs by their SHA-256. A key says in its text which workspace it is of.
create table api_keys (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    account_id uuid not null,
    name text not null check (length(name) between 1 and 100),
    hash bytea not null check (length(hash) = 32),
    scopes text not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    used_at timestamptz,
    primary key (workspace_id, id),
    unique (workspace_id, hash),
    foreign key (workspace_id, account_id) references members (workspace_id, account_id) on delete cascade
);
select keep_workspaces_apart('api_keys');

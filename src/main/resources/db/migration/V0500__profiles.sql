-- What a person has done, as JSON Resume. Text, not jsonb: keys keep their order and numbers their spelling.
create table profiles (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    standard boolean not null,
    version integer not null check (version >= 1),
    resume text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
create unique index profiles_standard on profiles (workspace_id) where standard;
select keep_workspaces_apart('profiles');

-- Every state that a profile was saved in.
create table profile_versions (
    workspace_id uuid not null references workspaces,
    profile_id uuid not null,
    number integer not null check (number >= 1),
    reason text not null check (reason in ('created', 'saved', 'imported', 'restored')),
    resume text not null,
    account_id uuid not null,
    created_at timestamptz not null,
    primary key (workspace_id, profile_id, number),
    foreign key (workspace_id, profile_id) references profiles (workspace_id, id) on delete cascade
);
select keep_workspaces_apart('profile_versions');

-- What a person was told.
create table notifications (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    account_id uuid not null,
    kind text not null check (length(kind) between 1 and 100),
    about jsonb not null,
    created_at timestamptz not null,
    read_at timestamptz,
    primary key (workspace_id, id)
);
create index notifications_of_account on notifications (workspace_id, account_id, id desc);
create index notifications_unread on notifications (workspace_id, account_id) where read_at is null;
select keep_workspaces_apart('notifications');

-- Who wants no mail; without a row a person wants it.
create table notification_settings (
    workspace_id uuid not null references workspaces,
    account_id uuid not null,
    mail boolean not null,
    primary key (workspace_id, account_id)
);
select keep_workspaces_apart('notification_settings');

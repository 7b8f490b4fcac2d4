-- The photo of a profile's owner, for those templates that have a place for one. Its bytes are a stored file.
create table profile_photos (
    workspace_id uuid not null references workspaces,
    profile_id uuid not null,
    file_id uuid not null,
    primary key (workspace_id, profile_id),
    foreign key (workspace_id, profile_id) references profiles (workspace_id, id) on delete cascade,
    foreign key (workspace_id, file_id) references stored_files (workspace_id, id)
);
create index on profile_photos (workspace_id, file_id);
select keep_workspaces_apart('profile_photos');

-- What was made for a job, with everything it stands on: it can be proven and set anew when profile and posting have changed.
create table documents (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    kind text not null check (kind in ('cv', 'cover-letter')),
    variant text not null check (length(variant) <= 100),
    version integer not null check (version > 0),
    job_id uuid not null,
    profile_id uuid not null,
    task_id uuid,
    posting_hash text not null,
    position text not null,
    company text not null,
    order_json jsonb not null,
    draft jsonb not null,
    resume text not null,
    posting text not null,
    report text not null,
    rating integer check (rating between 1 and 10),
    kept boolean not null,
    approved_at timestamptz,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, job_id, kind, version),
    unique (workspace_id, task_id, kind)
);
create index documents_newest on documents (workspace_id, created_at desc);
select keep_workspaces_apart('documents');

create table document_files (
    workspace_id uuid not null references workspaces,
    document_id uuid not null,
    format text not null,
    file_id uuid not null,
    primary key (workspace_id, document_id, format),
    foreign key (workspace_id, document_id) references documents (workspace_id, id) on delete cascade,
    foreign key (workspace_id, file_id) references stored_files (workspace_id, id)
);
create index document_files_of on document_files (workspace_id, file_id);
select keep_workspaces_apart('document_files');

create table document_edits (
    workspace_id uuid not null references workspaces,
    document_id uuid not null,
    revision bigint not null,
    field text not null,
    before text not null,
    after text not null,
    account_id uuid not null,
    at timestamptz not null,
    primary key (workspace_id, document_id, revision),
    foreign key (workspace_id, document_id) references documents (workspace_id, id) on delete cascade
);
select keep_workspaces_apart('document_edits');

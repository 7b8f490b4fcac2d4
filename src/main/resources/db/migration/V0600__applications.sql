-- Jobs as they were posted. Title, company and place are the person's to correct; the text is what was read.
create table jobs (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    title text not null check (length(title) between 1 and 300),
    company text not null check (length(company) <= 300),
    company_key text not null,
    location text not null check (length(location) <= 300),
    url text check (length(url) <= 2000),
    posting text not null check (length(posting) <= 200000),
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
create index jobs_newest on jobs (workspace_id, created_at desc);
create index jobs_of_company on jobs (workspace_id, company_key);
select keep_workspaces_apart('jobs');

-- How far an application can be, in the person's own order. A kind is what the program knows of it; own stages have none.
create table stages (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    name text not null check (length(name) between 1 and 60),
    kind text check (kind in ('saved', 'applied', 'interview', 'offer', 'accepted', 'rejected', 'ghosted')),
    position double precision not null,
    primary key (workspace_id, id),
    unique (workspace_id, kind),
    unique (workspace_id, name)
);
select keep_workspaces_apart('stages');

create table applications (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    job_id uuid not null,
    stage_id uuid not null,
    position double precision not null,
    notes text not null check (length(notes) <= 20000),
    applied_on date,
    follow_up_on date,
    contact_name text check (length(contact_name) <= 200),
    contact_email text check (length(contact_email) <= 320),
    contact_phone text check (length(contact_phone) <= 60),
    salary text check (length(salary) <= 200),
    archived boolean not null,
    cv_generated_at timestamptz,
    document_id uuid,
    sent_document_id uuid,
    stage_since timestamptz not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, job_id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    foreign key (workspace_id, stage_id) references stages (workspace_id, id)
);
create index applications_of_stage on applications (workspace_id, stage_id, position);
create index applications_to_follow_up on applications (workspace_id, follow_up_on) where follow_up_on is not null;
select keep_workspaces_apart('applications');

-- What happened to an application, in order; never changed.
create table application_events (
    workspace_id uuid not null references workspaces,
    id uuid not null,
    application_id uuid not null,
    at timestamptz not null,
    account_id uuid,
    kind text not null check (kind in ('created', 'moved', 'changed', 'generated', 'sent', 'archived', 'restored')),
    detail text not null check (length(detail) <= 500),
    primary key (workspace_id, id),
    foreign key (workspace_id, application_id) references applications (workspace_id, id) on delete cascade
);
create index application_events_in_order on application_events (workspace_id, application_id, id);
select keep_workspaces_apart('application_events');

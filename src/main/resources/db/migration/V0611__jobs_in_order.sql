-- The list of jobs in its own order, ties included: a page costs the same however many there are.
drop index jobs_newest;
create index jobs_newest on jobs (workspace_id, created_at desc, id desc);

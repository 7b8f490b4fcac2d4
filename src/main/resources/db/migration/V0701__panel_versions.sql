-- One generation may make several versions of a CV: the draft, each reader's, and the last.
alter table documents drop constraint documents_workspace_id_task_id_kind_key;
alter table documents add unique (workspace_id, task_id, kind, variant);

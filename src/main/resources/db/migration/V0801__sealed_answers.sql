-- Kept answers hold what people told of themselves: from now on they are sealed, as files are. Those of the last day go.
truncate model_answers;
alter table model_answers drop column answer;
alter table model_answers add column sealed bytea not null;

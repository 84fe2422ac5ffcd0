-- By which token a program acted for somebody, as it was called then.
alter table audit.waiting add column through text not null default '';

-- What a running import is busy with; units done and in all are of that.
alter table integrations.exchange_step add column phase text check (phase in ('PICTURES', 'LOADING', 'LISTING', 'COMPLETING'));

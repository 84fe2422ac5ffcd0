-- A password that somebody else has seen, because they handed it over: whoever comes in by it thinks of one of their own first.
alter table access.person add password_handed_over boolean not null default false;

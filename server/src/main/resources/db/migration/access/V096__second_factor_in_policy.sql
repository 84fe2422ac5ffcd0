-- Of whom a second factor is demanded is one of the rules for coming in, and stands among them.
alter table access.entry_policy
    add second_factor text not null default 'NOBODY' check (second_factor in ('NOBODY', 'STAFF', 'EVERYONE')),
    add check (organisation_id is null or second_factor <> 'STAFF');
insert into access.entry_policy as kept (id, organisation_id, second_factor, known_refused)
select id, organisation_id, second_factor, false from access.entry_rule
on conflict (organisation_id) do update set second_factor = excluded.second_factor, version = kept.version + 1;
drop table access.entry_rule;

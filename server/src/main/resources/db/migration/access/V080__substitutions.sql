-- Somebody is away and a colleague stands in: nothing is moved, the substitute holds the absent person's roles in one place for as long as
-- begins_at <= now < ends_at. What was called off before it began has no time at all.
create table access.substitution (
    id                  uuid primary key,
    organisation_id     uuid,                       -- the customer among whose people it is; the seller's own if absent
    absent_id           uuid        not null references access.person,
    absent_name         text        not null,
    substitute_id       uuid        not null references access.person,
    substitute_name     text        not null,
    first_day           date        not null,
    last_day            date        not null,
    begins_at           timestamptz not null,
    ends_at             timestamptz not null,
    arranged_by         uuid        not null,
    arranged_by_name    text        not null,
    created_at          timestamptz not null,
    version             bigint      not null default 1,
    check (absent_id <> substitute_id),
    check (last_day >= first_day),
    check (ends_at >= begins_at),
    constraint one_at_a_time exclude using gist (
        absent_id with =, (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000')) with =, tstzrange(begins_at, ends_at) with &&)
);
create index on access.substitution (substitute_id, ends_at);
create index on access.substitution (begins_at, id);
create index on access.substitution (organisation_id);

-- The names stand beside the ids, because they outlive the role by which the reader knew the person.
create function access.rename_substitutions() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    update access.substitution set absent_name = new.name where absent_id = new.id;
    update access.substitution set substitute_name = new.name where substitute_id = new.id;
    return null;
end $$;
create trigger rename_substitutions after update of name on access.person
    for each row when (old.name <> new.name) execute function access.rename_substitutions();

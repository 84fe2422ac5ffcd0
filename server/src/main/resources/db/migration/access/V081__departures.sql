-- Somebody has left, and what was in their care went to others: told, so that it can be given back.
create table access.departure (
    id              uuid primary key,
    person_id       uuid        not null references access.person,
    person_name     text        not null,
    left_at         timestamptz not null,
    decided_by      uuid        not null,
    decided_by_name text        not null,
    returned_at     timestamptz
);
create index on access.departure (person_id, left_at);
create unique index one_departure_at_a_time on access.departure (person_id) where returned_at is null;

create table access.departure_item (
    departure_id    uuid        not null references access.departure,
    kind            text        not null,
    successor_id    uuid        not null references access.person,
    successor_name  text        not null,
    passed          uuid[]      not null,
    count           integer     not null,
    primary key (departure_id, kind)
);

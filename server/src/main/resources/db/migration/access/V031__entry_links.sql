-- Links in letters by which people come in, until they do or their time is over.
create table access.entry_link (
    hash        bytea primary key,
    person_id   uuid        not null references access.person,
    created_at  timestamptz not null,
    expires_at  timestamptz not null
);
create index on access.entry_link (person_id, created_at);
create index on access.entry_link (expires_at);

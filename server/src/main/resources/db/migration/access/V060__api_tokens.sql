-- By what programs act for somebody: as much of their rights as is named here, and never more than they have.
create table access.api_token (
    id              uuid primary key,
    person_id       uuid        not null references access.person,
    cabinet         text        not null check (cabinet in ('CUSTOMER', 'SUPERVISOR', 'ADMINISTRATOR')),
    organisation_id uuid,                       -- absent for the seller's own programs
    name            text        not null check (length(name) between 1 and 100),
    hash            bytea       not null unique,
    hint            text        not null,       -- the first and last signs of it
    permissions     text[]      not null,
    legal_entities  uuid[]      check (legal_entities is null or (organisation_id is not null and cardinality(legal_entities) > 0)),
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    last_used_at    timestamptz,                -- to a minute
    last_used_from  text,
    warned_at       timestamptz,                -- when its owner was told that it will end
    revoked_at      timestamptz,
    revoked_by      uuid,
    check ((cabinet = 'CUSTOMER') = (organisation_id is not null)),
    check (expires_at > created_at and expires_at <= created_at + interval '366 days')
);
create index on access.api_token (organisation_id, created_at);

-- Browsers from which somebody has come in. The key is in a cookie of theirs, only its hash is here.
create table access.device (
    id              uuid primary key,
    person_id       uuid        not null references access.person,
    key_hash        bytea       not null,
    kind            text        not null check (kind in ('COMPUTER', 'PHONE', 'TABLET', 'PROGRAM')),
    browser         text        not null,
    system          text        not null,
    address         text        not null,       -- from which it came last
    first_seen_at   timestamptz not null,
    last_seen_at    timestamptz not null,
    recognised_at   timestamptz,                -- absent while the person has not said that it is theirs
    unique (person_id, key_hash)
);

-- Failed proofs of who somebody is, by what they have in common: a login at an address, a login at a known device, an address.
create table access.failed_proof (
    source          bytea       primary key,    -- a hash, so that no list of logins grows here
    failures        integer     not null,
    last_at         timestamptz not null
);
create index on access.failed_proof (last_at);

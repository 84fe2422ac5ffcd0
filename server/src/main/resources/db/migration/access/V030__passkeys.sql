-- Keys on the devices of people; only the public half is here.
create table access.passkey (
    id                uuid primary key,
    person_id         uuid        not null references access.person,
    credential_id     bytea       not null unique,
    public_key        bytea       not null,
    sign_count        bigint      not null,
    backup_eligible   boolean     not null,
    name              text        not null,
    created_at        timestamptz not null,
    last_used_at      timestamptz
);
create index on access.passkey (person_id);

-- What a device was asked to sign, until it does or its time is over.
create table access.passkey_challenge (
    hash        bytea primary key,
    person_id   uuid,                   -- who adds a key; nobody yet where somebody comes in by one
    expires_at  timestamptz not null
);
create index on access.passkey_challenge (expires_at);

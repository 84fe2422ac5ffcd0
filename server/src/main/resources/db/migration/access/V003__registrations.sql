-- Somebody asks to be let in. Nobody sees it before they have proven that the address is theirs.
create table access.registration (
    id              uuid primary key,
    kind            text        not null check (kind in ('COMPANY', 'INDIVIDUAL')),
    email           citext      not null,
    name            text        not null default '',
    inn             text        check ((inn is not null) = (kind = 'COMPANY')),
    language        text        not null check (language in ('ru', 'en')),
    branch_id       uuid        not null,           -- in whose queue it is
    organisation_id uuid,                           -- the customer who has this ИНН, or whom the applicant was let in to
    state           text        not null default 'UNPROVEN'
                                check (state in ('UNPROVEN', 'WAITING', 'CONFIRMED', 'DECLINED')),
    key_hash        bytea       not null unique,
    key_expires_at  timestamptz not null,
    created_at      timestamptz not null,
    proven_at       timestamptz,
    decided_at      timestamptz,
    decided_by_name text        not null default '',
    reason          text        not null default ''
);
create index on access.registration (branch_id, created_at desc, id desc);
create index on access.registration (state, created_at desc, id desc);
create index on access.registration (email, created_at);

-- Somebody is asked to come in. It belongs to a customer if all of its roles are held there.
create table access.invitation (
    id              uuid primary key,
    email           citext      not null,
    name            text        not null default '',
    language        text        not null check (language in ('ru', 'en')),
    organisation_id uuid,
    branch_id       uuid,                       -- that serves the customer
    invited_by      uuid        not null,
    invited_by_name text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    accepted_at     timestamptz,
    accepted_by     uuid,
    revoked_at      timestamptz,
    letter_id       uuid,
    check (accepted_at is null or revoked_at is null)
);
create index on access.invitation (organisation_id, created_at desc, id desc);
create index on access.invitation (created_at desc, id desc);
create unique index one_open_invitation on access.invitation (email, organisation_id) nulls not distinct
    where accepted_at is null and revoked_at is null;

create table access.invitation_grant (
    invitation_id   uuid        not null references access.invitation on delete cascade,
    position        integer     not null,
    role            text        not null,
    organisation_id uuid,
    branch_id       uuid,
    primary key (invitation_id, position)
);

-- The keys that open an invitation; only their hashes are kept. All end with the invitation.
create table access.invitation_key (
    hash            bytea primary key,
    invitation_id   uuid        not null references access.invitation on delete cascade,
    created_at      timestamptz not null
);
create index on access.invitation_key (invitation_id);

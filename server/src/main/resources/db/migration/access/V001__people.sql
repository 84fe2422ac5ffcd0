create table access.person (
    id              uuid primary key,
    login           citext      not null unique,
    name            text        not null,
    phone           text        not null default '',
    password_hash   text,
    language        text        check (language in ('ru', 'en')),
    status          text        not null default 'ACTIVE' check (status in ('ACTIVE', 'BLOCKED')),
    created_at      timestamptz not null,
    last_sign_in_at timestamptz,
    version         bigint      not null default 1
);
create index on access.person (name, id);
create index on access.person using gin (name gin_trgm_ops);

-- A role held somewhere: customer roles in an organisation, staff roles in a branch or everywhere.
create table access.role_grant (
    id              uuid primary key,
    person_id       uuid        not null references access.person,
    role            text        not null check (role in ('COMPANY_ADMINISTRATOR', 'BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER',
                                                          'INDIVIDUAL', 'MANAGER', 'FORWARDER', 'SUPERVISOR', 'ADMINISTRATOR')),
    organisation_id uuid,
    branch_id       uuid,
    granted_at      timestamptz not null,
    granted_by      uuid,
    unique nulls not distinct (person_id, role, organisation_id, branch_id),
    check (case when role in ('COMPANY_ADMINISTRATOR', 'BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER', 'INDIVIDUAL')
                then organisation_id is not null and branch_id is null
                when role in ('MANAGER', 'FORWARDER') then branch_id is not null and organisation_id is null
                else organisation_id is null and branch_id is null end)
);
create index on access.role_grant (organisation_id);
create index on access.role_grant (branch_id);

-- The one-time link by which the first administrator is made.
create table access.setup_link (
    token_hash  bytea primary key,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);

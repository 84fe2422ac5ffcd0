create table integrations.exchange_account (
    id              uuid primary key,
    login           citext      not null unique,
    name            text        not null,
    password_hash   text        not null,
    branch_id       uuid,                       -- where customers made by this exchange belong
    orders_encoding text        not null default 'UTF-8' check (orders_encoding in ('UTF-8', 'windows-1251')),
    active          boolean     not null default true,
    created_at      timestamptz not null,
    last_used_at    timestamptz,
    version         bigint      not null default 1
);

-- One conversation with 1C, or one run of import-1c, or one repetition.
create table integrations.exchange_session (
    id              uuid primary key,
    account_id      uuid references integrations.exchange_account,
    kind            text        not null check (kind in ('CATALOG', 'SALE', 'COMMAND', 'REPEAT')),
    repeats_id      uuid references integrations.exchange_session,
    token_hash      bytea unique,               -- of the cookie given at checkauth; none once it is closed
    schema_version  text,                       -- asked for at init; old 1C asks for none
    full_kinds      text[]      not null default '{}',  -- of what whole packages have come: GOODS, OFFERS, PRICES …
    state           text        not null check (state in ('OPEN', 'DONE', 'FAILED')),
    started_at      timestamptz not null,
    touched_at      timestamptz not null,
    finished_at     timestamptz
);
create index on integrations.exchange_session (started_at desc, id desc);
create index on integrations.exchange_session (account_id, kind) where token_hash is not null;

-- A file that came or a query that was answered, with what it did.
create table integrations.exchange_step (
    id              uuid primary key,
    session_id      uuid        not null references integrations.exchange_session,
    mode            text        not null,       -- file, import, query, success, deactivate, complete …
    file_name       text,
    size_bytes      bigint,
    state           text        not null check (state in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED')),
    started_at      timestamptz not null,
    finished_at     timestamptz,
    done_units      bigint      not null default 0,   -- progress of a running import
    total_units     bigint,
    counts          jsonb       not null default '{}',   -- by kind: came, created, updated, unchanged, deactivated, refused
    refused         bigint      not null default 0,
    remarks         bigint      not null default 0,
    failure         jsonb,                      -- {code, args, line}
    unique (session_id, mode, file_name)
);

-- Every piece of a file that was not taken as it stands.
create table integrations.exchange_refusal (
    id              uuid primary key,
    step_id         uuid        not null references integrations.exchange_step,
    severity        text        not null check (severity in ('REFUSED', 'REMARK')),
    line            integer,
    element         text        not null default '',
    external_id     text        not null default '',
    code            text        not null,
    args            jsonb       not null default '{}'
);
create index on integrations.exchange_refusal (step_id, severity, line);

-- Which revision of which order went out in which session; confirmed by mode=success.
create table integrations.order_export (
    session_id      uuid        not null references integrations.exchange_session,
    order_id        uuid        not null,
    revision        bigint      not null,
    confirmed_at    timestamptz,
    primary key (session_id, order_id)
);

-- How the seller's 1C names our stages: «Статус заказа» text → stage code.
create table integrations.stage_name (
    external_name   text primary key,
    stage_code      text        not null
);

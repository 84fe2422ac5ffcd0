-- A list of people to be asked in, from a worksheet. Nobody but whoever brought it sees it.
create table access.bulk_invitation (
    id              uuid primary key,
    organisation_id uuid,                           -- into which all are asked; without one each line names its customer
    file_name       text        not null,
    language        text        not null check (language in ('ru', 'en')),
    cabinet         text        not null,           -- in which whoever brought it acts
    created_by      uuid        not null,
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz
);
create index on access.bulk_invitation (created_by, created_at desc);
create index on access.bulk_invitation (created_at);

create table access.bulk_line (
    bulk_id           uuid    not null references access.bulk_invitation on delete cascade,
    line              integer not null,             -- its number in the worksheet
    email             text    not null,
    name              text    not null,
    roles             text    not null,             -- as written
    inn               text    not null,
    organisation_id   uuid,
    organisation_name text    not null default '',
    granted           text[]  not null default '{}',
    outcome           text    not null check (outcome in ('READY', 'WRONG', 'MEMBER', 'WAITING', 'INVITED', 'REFUSED')),
    faults            jsonb   not null default '[]',
    invitation_id     uuid    not null,             -- that it will have, so that a repeated attempt makes no second
    primary key (bulk_id, line)
);

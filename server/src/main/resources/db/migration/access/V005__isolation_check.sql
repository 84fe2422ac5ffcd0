-- The reports of the nightly self-check; nobody but the administrator reads them.
create table access.isolation_check (
    id          uuid primary key,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    people      integer     not null,
    probes      integer     not null,
    asked_by    text        not null default '',
    findings    jsonb       not null
);
create index on access.isolation_check (started_at desc, id desc);

-- What has happened and stands in no chain yet: written by the transaction that changed something, taken by audit.seal().
create table audit.waiting (
    id              bigint generated always as identity primary key,
    transaction     xid8        not null default pg_current_xact_id(),
    at              timestamptz not null default clock_timestamp(),
    kind            text        not null,           -- of the actor
    person_id       uuid,
    person_name     text        not null default '',
    caused_by       uuid,
    address         text        not null default '',
    request         text        not null default '',
    category        text        not null,
    action          text        not null,
    object_type     text        not null,
    object_id       text        not null,
    label           text,
    owner           text        not null check (owner in ('ORGANISATION', 'PERSON', 'SELLER')),  -- whose chain it goes into
    organisation_id uuid,
    before          jsonb       not null default '{}',
    after           jsonb       not null default '{}',
    check ((owner = 'ORGANISATION') = (organisation_id is not null))
);

-- The chains: of every organisation one, and one of the seller, whose id is all zeros.
create table audit.chain (
    id              uuid primary key,
    sequence        bigint      not null default 0,
    hash            text        not null,           -- of the last record; of a new chain what docs/log-format.md says
    kept_after      bigint      not null default 0, -- records up to this one were removed when their time was over
    anchor          text        not null,           -- the hash of that one: the previous hash of the first record kept
    anchored_at     timestamptz
);

-- Written once by audit.seal(), never changed. The content is the truth and what is hashed; the other columns are there to find it.
create table audit.record (
    chain           uuid        not null references audit.chain,
    sequence        bigint      not null,
    hash            text        not null,
    content         text        not null,
    at              timestamptz not null,
    person_id       uuid,
    category        text        not null,
    action          text        not null,
    object_type     text        not null,
    object_id       text        not null,
    sealed_at       timestamptz not null default clock_timestamp(),
    primary key (chain, sequence)
);
create index on audit.record (chain, at desc, sequence desc);
create index on audit.record (at desc, chain desc, sequence desc);
create index on audit.record (person_id, at desc);
create index on audit.record (object_id, at desc);
create index on audit.record (sealed_at);

-- In JSON: what came first stays, or what came last wins, by the order of rows.
create aggregate audit.merged(jsonb) (sfunc = pg_catalog.jsonb_concat, stype = jsonb, initcond = '{}');

-- What people agree to, version by version; what was published stays as it was.
create table access.agreement (
    id                uuid primary key,
    kind              text        not null check (kind in ('PERSONAL_DATA', 'TERMS')),
    version           integer     not null,
    text              text        not null default '',
    link              text        not null default '',
    published_at      timestamptz not null,
    published_by      uuid,
    published_by_name text        not null,
    unique (kind, version),
    check (text <> '' or link <> '')
);

create table access.consent (
    id              uuid primary key,
    person_id       uuid        not null references access.person,
    agreement_id    uuid        not null references access.agreement,
    kind            text        not null,
    version         integer     not null,
    given_at        timestamptz not null,
    address         text        not null,
    withdrawn_at    timestamptz
);
create unique index one_consent_that_holds on access.consent (person_id, agreement_id) where withdrawn_at is null;
create index on access.consent (agreement_id);

-- Whoever registers agrees before there is a person.
alter table access.registration add agreed uuid[] not null default '{}';
alter table access.registration add agreed_from text not null default '';

-- The identity provider by which the seller's people come in (without organisation), or a company's own. The secret is sealed with a key
-- that is not in the database.
create table access.sso_provider (
    id              uuid primary key,
    organisation_id uuid    unique nulls not distinct,
    name            text    not null,
    issuer          text    not null,
    client_id       text    not null,
    sealed_secret   bytea   not null,
    only_way        boolean not null,
    active          boolean not null,
    version         bigint  not null
);

-- Mail domains that a provider speaks for. What a company names counts once the seller has confirmed it, and for one provider only.
create table access.sso_domain (
    provider_id     uuid        not null references access.sso_provider on delete cascade,
    domain          text        not null,
    organisation_id uuid,
    confirmed_at    timestamptz,
    primary key (provider_id, domain)
);
create unique index on access.sso_domain (domain) where confirmed_at is not null;

-- Whom a provider knows under which name of its own.
create table access.sso_identity (
    id          uuid        primary key,
    provider_id uuid        not null references access.sso_provider on delete cascade,
    issuer      text        not null,
    subject     text        not null,
    person_id   uuid        not null references access.person,
    linked_at   timestamptz not null,
    unique (provider_id, issuer, subject)
);
create index on access.sso_identity (person_id);

-- People who were sent to their provider, until they are back or their time is over.
create table access.sso_attempt (
    state_hash      bytea       primary key,
    browser_hash    bytea       not null,
    provider_id     uuid        not null references access.sso_provider on delete cascade,
    expires_at      timestamptz not null
);
create index on access.sso_attempt (provider_id);
create index on access.sso_attempt (expires_at);

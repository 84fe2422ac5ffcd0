create table organisations.branch (
    id          uuid primary key,
    code        text        not null unique check (code ~ '^[A-ZА-ЯЁ0-9]{2,6}$'), -- stands in order numbers
    name        text        not null,
    address     text        not null default '',
    phone       text        not null default '',
    email       text        not null default '',
    time_zone   text        not null default 'Europe/Moscow',
    active      boolean     not null default true,
    version     bigint      not null default 1
);

create table organisations.organisation (
    id                  uuid primary key,
    kind                text        not null check (kind in ('COMPANY', 'INDIVIDUAL')),
    name                text        not null,
    branch_id           uuid        not null references organisations.branch,
    account_manager_id  uuid,
    account_manager_name text,                      -- customers see the name and not the person
    status              text        not null default 'ACTIVE' check (status in ('ACTIVE', 'BLOCKED')),
    external_id         text unique,
    created_at          timestamptz not null,
    version             bigint      not null default 1
);
create index on organisations.organisation (branch_id, name, id);
create index on organisations.organisation (name, id);
create index on organisations.organisation (account_manager_id);
create index on organisations.organisation using gin (name gin_trgm_ops);

create table organisations.legal_entity (
    id                  uuid primary key,
    organisation_id     uuid        not null references organisations.organisation,
    branch_id           uuid        not null,
    name                text        not null,
    full_name           text        not null default '',
    inn                 text,
    kpp                 text,
    ogrn                text,
    legal_address       text        not null default '',
    bank_name           text        not null default '',
    bank_bic            text,
    bank_account        text,
    external_id         text unique,
    active              boolean     not null default true,
    version             bigint      not null default 1
);
create index on organisations.legal_entity (organisation_id, id);
create index on organisations.legal_entity (branch_id);
create index on organisations.legal_entity (inn text_pattern_ops);

create table organisations.contract (
    id                  uuid primary key,
    organisation_id     uuid        not null references organisations.organisation,
    branch_id           uuid        not null,
    legal_entity_id     uuid        not null references organisations.legal_entity,
    number              text        not null,
    signed_on           date,
    valid_from          date        not null,
    valid_to            date,                       -- half-open: the first day it is no longer in force
    currency            text        not null check (currency ~ '^[A-Z]{3}$'),
    discount_percent    numeric(5, 2) not null default 0 check (discount_percent between 0 and 100),
    payment_terms       text        not null check (payment_terms in ('PREPAYMENT', 'DEFERRAL')),
    deferral_days       integer     not null default 0 check (deferral_days >= 0),
    external_id         text unique,
    active              boolean     not null default true,
    version             bigint      not null default 1,
    check (valid_to is null or valid_to > valid_from)
);
create index on organisations.contract (organisation_id, id);
create index on organisations.contract (legal_entity_id);
create index on organisations.contract (branch_id);

create table organisations.delivery_address (
    id                  uuid primary key,
    organisation_id     uuid        not null references organisations.organisation,
    branch_id           uuid        not null,
    label               text        not null default '',
    address             text        not null,
    contact_name        text        not null default '',
    contact_phone       text        not null default '',
    comment             text        not null default '',
    archived            boolean     not null default false,
    created_at          timestamptz not null,
    version             bigint      not null default 1
);
create index on organisations.delivery_address (organisation_id, id);
create index on organisations.delivery_address (branch_id);

-- branch_id stands on every row of a customer so that policies need no join; a move of the customer carries it along.
create function organisations.carry_branch() returns trigger language plpgsql as $$
begin
    update organisations.legal_entity set branch_id = new.branch_id where organisation_id = new.id;
    update organisations.contract set branch_id = new.branch_id where organisation_id = new.id;
    update organisations.delivery_address set branch_id = new.branch_id where organisation_id = new.id;
    return null;
end $$;
create trigger carry_branch after update of branch_id on organisations.organisation
    for each row when (old.branch_id is distinct from new.branch_id) execute function organisations.carry_branch();

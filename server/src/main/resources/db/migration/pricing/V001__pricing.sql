create table pricing.price_list (
    id              uuid primary key,
    external_id     text unique,
    name            text        not null,
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    vat_included    boolean     not null default true,
    active          boolean     not null default true
);

-- A price is in force from valid_from until the next row of the same list, variant and tier; no amount = withdrawn. Overlaps cannot be written.
create table pricing.price (
    price_list_id   uuid        not null references pricing.price_list,
    variant_id      uuid        not null,
    min_quantity    numeric(14, 4) not null default 0 check (min_quantity >= 0),
    valid_from      date        not null,
    amount          numeric(19, 4) check (amount >= 0),
    primary key (variant_id, price_list_id, min_quantity, valid_from)
);
create index on pricing.price (price_list_id);

-- The lists of a contract in the order in which they are asked.
create table pricing.contract_price_list (
    contract_id     uuid        not null,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    price_list_id   uuid        not null references pricing.price_list,
    position        integer     not null,
    primary key (contract_id, position),
    unique (contract_id, price_list_id)
);
create index on pricing.contract_price_list (organisation_id);

-- A price agreed with one customer for one variant; goes before every list and takes no discount.
create table pricing.personal_price (
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    variant_id      uuid        not null,
    min_quantity    numeric(14, 4) not null default 0 check (min_quantity >= 0),
    valid_from      date        not null,
    amount          numeric(19, 4) check (amount >= 0),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    vat_included    boolean     not null default true,
    primary key (organisation_id, variant_id, min_quantity, valid_from)
);
create index on pricing.personal_price (branch_id);

-- Units of the seller's currency for one unit of another, in force from a date until the next row.
create table pricing.exchange_rate (
    currency    text        not null check (currency ~ '^[A-Z]{3}$'),
    valid_from  date        not null,
    rate        numeric(19, 6) not null check (rate > 0),
    primary key (currency, valid_from)
);

-- What a full import has carried so far, so that at its end the absent prices can be withdrawn. Emptied then; not worth a log.
create unlogged table pricing.carried_price (
    run_id          uuid        not null,
    price_list_id   uuid        not null,
    variant_id      uuid        not null,
    min_quantity    numeric(14, 4) not null,
    primary key (run_id, price_list_id, variant_id, min_quantity)
);

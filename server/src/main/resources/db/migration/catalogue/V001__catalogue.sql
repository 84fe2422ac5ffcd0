create table catalogue.product_group (
    id          uuid primary key,
    parent_id   uuid references catalogue.product_group,
    name        text        not null,
    name_en     text,
    position    integer     not null default 0,
    external_id text unique,
    active      boolean     not null default true
);
create index on catalogue.product_group (parent_id);

create table catalogue.property (
    id          uuid primary key,
    external_id text unique,
    name        text        not null,
    name_en     text,
    kind        text        not null check (kind in ('TEXT', 'NUMBER', 'DATE', 'CHOICE')),
    facet       boolean     not null default true,
    position    integer     not null default 0,
    active      boolean     not null default true
);

-- A value of a CHOICE property; goods refer to it by the ERP's id.
create table catalogue.property_choice (
    id          uuid primary key,
    property_id uuid        not null references catalogue.property,
    external_id text        not null,
    value       text        not null,
    unique (property_id, external_id)
);

create table catalogue.product (
    id              uuid primary key,
    external_id     text unique,
    kind            text        not null default 'GOOD' check (kind in ('GOOD', 'SERVICE')),
    article         text,
    article_key     text,                     -- folded: no separators, lower case, look-alike Cyrillic letters as Latin
    name            text        not null,
    name_en         text,
    full_name       text        not null default '',
    description     text        not null default '',
    brand           text,
    country         text,
    unit_code       text        not null default '796',   -- ОКЕИ
    unit_name       text        not null default 'шт',
    vat_rate        text        not null default '20' check (vat_rate ~ '^(none|[0-9]{1,2})$'),
    weight_kg       numeric(12, 4),
    pack_multiple   numeric(14, 4) not null default 1 check (pack_multiple > 0),
    min_quantity    numeric(14, 4) not null default 0 check (min_quantity >= 0),
    lead_time_days  integer,
    requisites      jsonb       not null default '{}',
    active          boolean     not null default true,
    in_stock        boolean     not null default false,   -- any active variant has positive stock; kept by the stock writer
    search          tsvector    not null default ''::tsvector,
    search_text     text        not null default '',      -- folded name and articles for typos (trigram)
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null default 1
);
create index on catalogue.product (name, id) where active;
create index on catalogue.product (article_key text_pattern_ops) where active;
create index on catalogue.product using gin (search);
create index on catalogue.product using gin (search_text gin_trgm_ops);

-- Each product stands in its group and, for counting subtrees, in all ancestors of it (direct = false).
create table catalogue.product_in_group (
    group_id    uuid        not null references catalogue.product_group,
    product_id  uuid        not null references catalogue.product,
    direct      boolean     not null,
    primary key (group_id, product_id)
);
create index on catalogue.product_in_group (product_id);

create table catalogue.product_property (
    product_id  uuid        not null references catalogue.product,
    property_id uuid        not null references catalogue.property,
    value       text        not null,
    number      numeric,
    primary key (product_id, property_id, value)
);
create index on catalogue.product_property (property_id, value, product_id);

-- What is sold, priced, stocked and ordered. A product without variants has exactly one, with no characteristics.
create table catalogue.variant (
    id              uuid primary key,
    product_id      uuid        not null references catalogue.product,
    external_id     text unique,              -- good#variant, or the good's id alone
    article         text,
    article_key     text,
    name            text        not null default '',
    characteristics jsonb       not null default '{}',   -- {"Размер":"9","Цвет":"синий"}, order of keys as exported
    position        integer     not null default 0,
    active          boolean     not null default true
);
create index on catalogue.variant (product_id, position, id);
create index on catalogue.variant (article_key text_pattern_ops) where active;

create table catalogue.barcode (
    code        text        not null,
    variant_id  uuid        not null references catalogue.variant,
    primary key (code, variant_id)
);
create index on catalogue.barcode (variant_id);

-- Packings beside the base unit: factor base units make one.
create table catalogue.packing (
    product_id  uuid        not null references catalogue.product,
    unit_code   text        not null,
    name        text        not null,
    factor      numeric(14, 4) not null check (factor > 0),
    primary key (product_id, unit_code, name)
);

create table catalogue.picture (
    id          uuid primary key,
    product_id  uuid        not null references catalogue.product,
    position    integer     not null default 0,
    file_name   text        not null,          -- as the ERP names it: import_files/…
    blob_id     uuid,                          -- absent until the file itself arrives
    unique (product_id, file_name)
);
create index on catalogue.picture (file_name) where blob_id is null;

create table catalogue.product_file (
    id          uuid primary key,
    product_id  uuid        not null references catalogue.product,
    kind        text        not null check (kind in ('CERTIFICATE', 'INSTRUCTION', 'OTHER')),
    title       text        not null,
    blob_id     uuid        not null
);
create index on catalogue.product_file (product_id);

create table catalogue.analogue (
    product_id  uuid        not null references catalogue.product,
    analogue_id uuid        not null references catalogue.product,
    primary key (product_id, analogue_id)
);

create table catalogue.warehouse (
    id              uuid primary key,
    external_id     text unique,
    name            text        not null,
    address         text        not null default '',
    active          boolean     not null default true
);

-- A mirror of the ERP's stock.
create table catalogue.stock (
    variant_id   uuid        not null references catalogue.variant,
    warehouse_id uuid        not null references catalogue.warehouse,
    quantity     numeric(14, 4) not null,
    expected_on  date,
    updated_at   timestamptz not null,
    primary key (variant_id, warehouse_id)
);
create index on catalogue.stock (warehouse_id);

-- Names and articles sort as people expect: Перчатки 9 before Перчатки 10, whatever the case.
create collation catalogue.natural (provider = icu, locale = 'und-u-kn-true');

-- An article as it is compared: lower case, no separators, look-alike Cyrillic letters as Latin. The class ArticleKey says the same.
create function catalogue.article_key(article text) returns text language sql immutable parallel safe
    return translate(regexp_replace(lower(article), '[^[:alnum:]]', '', 'g'), 'авекмнорстух', 'abekmhopctyx');

create table catalogue.product_group (
    id              uuid primary key,
    parent_id       uuid references catalogue.product_group,
    name            text        not null,
    name_en         text,
    position        integer     not null default 0,
    external_id     text unique,
    active          boolean     not null default true,
    product_count   integer     not null default 0  -- listed products in it and below; counted at the end of an import
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
    article_key     text generated always as (catalogue.article_key(article)) stored,
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
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null default 1
);
create index on catalogue.product (article_key);

-- Each product stands in its groups (direct) and, so that subtrees are found at once, in all their ancestors.
create table catalogue.product_in_group (
    group_id    uuid        not null references catalogue.product_group,
    product_id  uuid        not null references catalogue.product,
    direct      boolean     not null,
    position    integer     not null default 0,
    primary key (group_id, product_id)
);
create index on catalogue.product_in_group (product_id);

create table catalogue.product_property (
    product_id  uuid        not null references catalogue.product,
    property_id uuid        not null references catalogue.property,
    value       text        not null,
    primary key (product_id, property_id, value)
);
create index on catalogue.product_property (property_id, value, product_id);

-- What is sold, priced, stocked and ordered. A product without variants has exactly one, with no characteristics.
create table catalogue.variant (
    id              uuid primary key,
    product_id      uuid        not null references catalogue.product,
    external_id     text unique,              -- good#variant, or the good's id alone
    plain           boolean     not null,     -- the good itself: offered only while it has no other variants
    article         text,                     -- its own; otherwise the product's holds
    article_key     text generated always as (catalogue.article_key(article)) stored,
    name            text        not null default '',
    characteristics json        not null default '{}',   -- {"Размер":"9","Цвет":"синий"}, order of keys as exported
    active          boolean     not null default true
);
create index on catalogue.variant (product_id, id);
create index on catalogue.variant (article_key) where article_key is not null;

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
    file_name   text        not null,          -- as the ERP names it, slashes and folder evened out
    blob_id     uuid,                          -- absent until the file itself arrives
    preview_id  uuid,                          -- the smaller blob for lists, made when first asked for
    unique (product_id, file_name)
);
create index on catalogue.picture (file_name);

-- Files that have come, whether or not a good names them yet.
create table catalogue.arrived_file (
    file_name   text primary key,
    blob_id     uuid        not null,
    arrived_at  timestamptz not null
);

create table catalogue.product_file (
    id          uuid primary key,
    product_id  uuid        not null references catalogue.product,
    position    integer     not null default 0,
    kind        text        not null check (kind in ('CERTIFICATE', 'INSTRUCTION', 'OTHER')),
    title       text        not null,
    file_name   text        not null,
    blob_id     uuid,
    unique (product_id, file_name)
);
create index on catalogue.product_file (file_name);

-- By the ERP's id, because a good may name one that comes later in the file.
create table catalogue.analogue (
    product_id          uuid    not null references catalogue.product,
    analogue_external_id text   not null,
    position            integer not null default 0,
    primary key (product_id, analogue_external_id)
);

create table catalogue.warehouse (
    id              uuid primary key,
    external_id     text unique,
    name            text        not null,      -- empty: the one for stock that comes without a warehouse
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

-- What of an import has been met: to find what is absent from a whole package, and ids that come twice in one file.
create table catalogue.import_mark (
    run_id      uuid        not null,
    row_id      uuid        not null,
    kind        text        not null check (kind in ('GROUPS', 'GOODS', 'OFFERS', 'WAREHOUSES')),
    reading_id  uuid        not null,
    marked_at   timestamptz not null,
    primary key (run_id, row_id)
);

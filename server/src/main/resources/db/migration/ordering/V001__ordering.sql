-- The life-cycle phase is fixed in code (OrderPhase); stages are the seller's own and each belongs to a phase.
create table ordering.stage (
    id                  uuid primary key,
    code                text        not null unique check (code ~ '^[a-z][a-z0-9_]*$'),
    name_ru             text        not null,
    name_en             text        not null,
    phase               text        not null check (phase in ('PLACED', 'IN_WORK', 'SHIPPED', 'COMPLETED', 'CANCELLED')),
    position            integer     not null,
    planned_hours       integer     check (planned_hours > 0),   -- how long an order is expected to stand here; late after it
    customer_may_cancel boolean     not null default false,
    active              boolean     not null default true,
    version             bigint      not null default 1
);

create table ordering.stage_transition (
    from_stage_id       uuid        not null references ordering.stage,
    to_stage_id         uuid        not null references ordering.stage,
    roles               text[]      not null default '{MANAGER,SUPERVISOR,ADMINISTRATOR}',  -- who may make it
    comment_required    boolean     not null default false,
    triggers            text[]      not null default '{}',       -- what happens when it is made: names of OrderTrigger
    primary key (from_stage_id, to_stage_id),
    check (from_stage_id <> to_stage_id)
);

create table ordering.cart (
    id                  uuid primary key,
    organisation_id     uuid        not null,
    branch_id           uuid        not null,
    person_id           uuid        not null,      -- whose cart it is; staff keep their own for a client
    legal_entity_id     uuid        not null,
    contract_id         uuid        not null,
    comment             text        not null default '',
    purchase_order_number text      not null default '',
    wished_on           date,
    delivery_address_id uuid,
    updated_at          timestamptz not null,
    version             bigint      not null default 1,
    unique (person_id, contract_id)
);
create index on ordering.cart (organisation_id);
create index on ordering.cart (branch_id);

create table ordering.cart_line (
    cart_id         uuid        not null references ordering.cart on delete cascade,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    variant_id      uuid        not null,
    quantity        numeric(14, 4) not null check (quantity > 0),
    comment         text        not null default '',
    added_at        timestamptz not null,
    primary key (cart_id, variant_id)
);
create index on ordering.cart_line (organisation_id);
create index on ordering.cart_line (branch_id);

-- Gapless: the row is locked by the transaction that takes the number, and a rolled back order gives it back.
create table ordering.order_counter (
    branch_id   uuid        not null,
    year        integer     not null,
    last        integer     not null,
    primary key (branch_id, year)
);

create table ordering.orders (
    id                  uuid primary key,
    number              text        not null unique,
    organisation_id     uuid        not null,
    branch_id           uuid        not null,
    legal_entity_id     uuid        not null,
    contract_id         uuid        not null,
    placed_by           uuid        not null,
    placed_by_name      text        not null,
    placed_by_staff     boolean     not null default false,   -- placed by the seller's staff on the customer's behalf
    account_manager_id  uuid,
    account_manager_name text,
    handed_to           uuid,                                 -- forwarder or driver who sees this order
    handed_to_name      text,
    stage_id            uuid        not null references ordering.stage,
    phase               text        not null check (phase in ('PLACED', 'IN_WORK', 'SHIPPED', 'COMPLETED', 'CANCELLED')),
    stage_since         timestamptz not null,
    currency            text        not null,
    amount              numeric(19, 4) not null,              -- with VAT
    vat_amount          numeric(19, 4) not null,
    paid_amount         numeric(19, 4) not null default 0,
    line_count          integer     not null,
    parties             jsonb       not null,                 -- snapshot: OrderParties
    comment             text        not null default '',
    purchase_order_number text      not null default '',
    wished_on           date,
    promised_on         date,
    placed_at           timestamptz not null,
    external_id         text unique,
    external_number     text,
    told_stage          text,                                 -- the stage 1C told last: saying it again moves nothing
    revision            bigint      not null default 1,       -- counts what 1C must hear of; see order_export
    exported_revision   bigint      not null default 0,
    version             bigint      not null default 1,
    search_text         text        not null generated always as (lower(number || ' ' || coalesce(external_number, '') || ' '
        || purchase_order_number || ' ' || coalesce(parties #>> '{organisation,name}', '') || ' '
        || coalesce(parties #>> '{legalEntity,name}', ''))) stored
);
create index on ordering.orders (organisation_id, placed_at desc, id desc);
create index on ordering.orders (branch_id, placed_at desc, id desc);
create index on ordering.orders (branch_id, stage_since) where phase in ('PLACED', 'IN_WORK', 'SHIPPED');
create index on ordering.orders (placed_at desc, id desc);
create index on ordering.orders (handed_to) where handed_to is not null;
create index on ordering.orders (id) where exported_revision < revision;
create index on ordering.orders using gin (search_text gin_trgm_ops);

create table ordering.order_line (
    id                  uuid primary key,
    order_id            uuid        not null references ordering.orders,
    organisation_id     uuid        not null,
    branch_id           uuid        not null,
    position            integer     not null,
    product_id          uuid        not null,
    variant_id          uuid        not null,
    article             text        not null default '',
    name                text        not null,
    unit_code           text        not null,
    unit_name           text        not null,
    quantity            numeric(14, 4) not null check (quantity > 0),
    price               numeric(19, 4) not null,              -- per unit, with VAT
    vat_rate            text        not null,
    amount              numeric(19, 4) not null,              -- with VAT
    vat_amount          numeric(19, 4) not null,
    price_reason        jsonb       not null,                 -- PriceReason as it was shown when the order was placed
    comment             text        not null default '',
    back_ordered        boolean     not null default false,
    shipped_quantity    numeric(14, 4) not null default 0,
    unique (order_id, position)
);
create index on ordering.order_line (organisation_id, product_id, order_id);
create index on ordering.order_line (branch_id);

-- Written once, never changed: who moved the order, when, from what to what.
create table ordering.stage_change (
    id              uuid primary key,
    order_id        uuid        not null references ordering.orders,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    from_stage_id   uuid,
    to_stage_id     uuid        not null,
    at              timestamptz not null,
    person_id       uuid,
    person_name     text        not null,
    on_behalf       text,                      -- set when the seller's staff acted for the customer
    comment         text        not null default ''
);
create index on ordering.stage_change (order_id, at);
create index on ordering.stage_change (organisation_id);
create index on ordering.stage_change (branch_id);

create function ordering.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history of an order is never changed' using errcode = '42501';
end $$;
create trigger stage_change_is_final before update or delete on ordering.stage_change
    for each row execute function ordering.refuse_change();
create trigger stage_change_is_not_truncated before truncate on ordering.stage_change
    for each statement execute function ordering.refuse_change();

create table ordering.order_message (
    id              uuid primary key,
    order_id        uuid        not null references ordering.orders,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    side            text        not null check (side in ('CUSTOMER', 'SELLER')),
    kind            text        not null check (kind in ('COMMENT', 'QUESTION', 'ANSWER')),
    answers_id      uuid references ordering.order_message,
    author_id       uuid        not null,
    author_name     text        not null,
    text            text        not null check (length(text) between 1 and 4000),
    at              timestamptz not null,
    answered_at     timestamptz,                              -- of a question: when the first answer came
    check (kind = 'ANSWER' or answers_id is null),
    check (kind = 'QUESTION' or answered_at is null)
);
create index on ordering.order_message (order_id, at);
create index on ordering.order_message (organisation_id, at);
create index on ordering.order_message (branch_id, at);
create index on ordering.order_message (order_id, side) where kind = 'QUESTION' and answered_at is null;

-- Facts that come back from 1C.
create table ordering.shipment (
    id              uuid primary key,
    order_id        uuid        not null references ordering.orders,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    external_id     text        not null,
    number          text        not null,
    shipped_on      date        not null,
    amount          numeric(19, 4),
    unique (order_id, external_id)
);
create index on ordering.shipment (organisation_id);
create index on ordering.shipment (branch_id);

create table ordering.payment (
    id              uuid primary key,
    order_id        uuid        not null references ordering.orders,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    external_id     text        not null,
    number          text        not null,
    paid_on         date        not null,
    amount          numeric(19, 4) not null,
    unique (order_id, external_id)
);
create index on ordering.payment (organisation_id);
create index on ordering.payment (branch_id);

-- Who carried the order and when it was given to them.
create table ordering.handover (
    id              uuid primary key,
    order_id        uuid        not null references ordering.orders,
    organisation_id uuid        not null,
    branch_id       uuid        not null,
    person_id       uuid        not null,
    person_name     text        not null,
    at              timestamptz not null,
    by_id           uuid        not null,
    by_name         text        not null
);
create index on ordering.handover (order_id, at);
create index on ordering.handover (organisation_id);
create index on ordering.handover (branch_id);

insert into ordering.stage (id, code, name_ru, name_en, phase, position, planned_hours, customer_may_cancel) values
    ('01920000-0000-7000-8000-000000000001', 'placed',        'Оформлен',     'Placed',        'PLACED',    10,    4, true),
    ('01920000-0000-7000-8000-000000000002', 'manufacturing', 'Изготовление', 'Manufacturing', 'IN_WORK',   20,   48, true),
    ('01920000-0000-7000-8000-000000000003', 'processing',    'Обработка',    'Processing',    'IN_WORK',   30,   24, true),
    ('01920000-0000-7000-8000-000000000004', 'packing',       'Упаковка',     'Packing',       'IN_WORK',   40,   24, false),
    ('01920000-0000-7000-8000-000000000005', 'shipping',      'Отгрузка',     'Shipping',      'SHIPPED',   50,   24, false),
    ('01920000-0000-7000-8000-000000000006', 'delivery',      'Доставка',     'Delivery',      'SHIPPED',   60,   72, false),
    ('01920000-0000-7000-8000-000000000007', 'delivered',     'Доставлен',    'Delivered',     'COMPLETED', 70, null, false),
    ('01920000-0000-7000-8000-000000000008', 'cancelled',     'Отменён',      'Cancelled',     'CANCELLED', 80, null, false);
insert into ordering.stage_transition (from_stage_id, to_stage_id, roles, comment_required, triggers)
select f.id, t.id,
       case when t.code = 'delivered' then '{MANAGER,FORWARDER,SUPERVISOR,ADMINISTRATOR}'::text[]
            else '{MANAGER,SUPERVISOR,ADMINISTRATOR}'::text[] end,
       t.code = 'cancelled' or t.position < f.position,
       case when t.code = 'shipping' then '{SHIP_ALL_LINES}'::text[]
            when t.code in ('delivered', 'cancelled') then '{EXPORT_TO_1C}'::text[]
            else '{}'::text[] end
from ordering.stage f join ordering.stage t on (f.code, t.code) in (
    ('placed', 'manufacturing'), ('placed', 'processing'), ('manufacturing', 'processing'), ('processing', 'packing'),
    ('packing', 'shipping'), ('shipping', 'delivery'), ('shipping', 'delivered'), ('delivery', 'delivered'),
    ('processing', 'manufacturing'), ('packing', 'processing'),
    ('placed', 'cancelled'), ('manufacturing', 'cancelled'), ('processing', 'cancelled'), ('packing', 'cancelled'));

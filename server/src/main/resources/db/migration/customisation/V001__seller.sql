-- What the seller decides about the portal itself: exactly one row.
create table customisation.seller (
    id                  smallint primary key default 1 check (id = 1),
    name                text        not null default 'Kabinet',
    legal_name          text        not null default '',
    accent              text        not null default '#135e54' check (accent ~ '^#[0-9a-f]{6}$'),
    default_language    text        not null default 'ru' check (default_language in ('ru', 'en')),
    time_zone           text        not null default 'Europe/Moscow',
    currency            text        not null default 'RUB' check (currency ~ '^[A-Z]{3}$'),
    out_of_stock        text        not null default 'BACK_ORDER' check (out_of_stock in ('REFUSE', 'BACK_ORDER')),
    version             bigint      not null default 1
);
insert into customisation.seller default values;

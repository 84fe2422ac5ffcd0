-- What a run has carried is asked for once, at its end: a portion is one row.
create table pricing.carried (
    run_id          uuid        not null,
    price_list_id   uuid        not null,
    min_quantity    numeric(14, 4) not null,
    whole           boolean     not null,
    variant_ids     uuid[]      not null
);
alter table pricing.carried alter column variant_ids set storage external;
insert into pricing.carried select run_id, price_list_id, min_quantity, whole, array_agg(variant_id) from pricing.carried_price group by 1, 2, 3, 4;
drop table pricing.carried_price;
alter table pricing.carried rename to carried_price;
create index on pricing.carried_price (run_id);
call platform.protect('pricing.carried_price');

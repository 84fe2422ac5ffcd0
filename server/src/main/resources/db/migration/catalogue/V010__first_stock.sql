-- An import knows what it has just created: nothing is looked for there, and what is written is not compared (ADR 0022).

-- Which listings are behind is noted a portion at a time and gathered once, at the end of the file.
alter table catalogue.listing_due drop constraint listing_due_pkey;
alter table catalogue.listing_due alter column product_id type uuid[] using array[product_id];
alter table catalogue.listing_due rename column product_id to product_ids;

-- The stock of variants that have none yet, and what they hold by it.
create procedure catalogue.stock_first(variants uuid[], warehouses uuid[], quantities numeric[], days date[], told_at timestamptz)
language sql as $$
    insert into catalogue.stock (variant_id, warehouse_id, quantity, expected_on, updated_at)
    select variant_id, warehouse_id, quantity, expected_on, told_at
    from unnest(variants, warehouses, quantities, days) as n (variant_id, warehouse_id, quantity, expected_on);

    with told as (
        select n.variant_id as id, nullif(w.name, '') as warehouse, greatest(n.quantity::numeric(14, 4), 0) as quantity, n.expected_on
        from unnest(variants, warehouses, quantities, days) as n (variant_id, warehouse_id, quantity, expected_on)
        join catalogue.warehouse w on w.id = n.warehouse_id and w.active)
    insert into catalogue.held (variant_id, quantity, held_in, expected_on)
    select id, sum(quantity), (array_agg(warehouse order by quantity desc) filter (where quantity > 0))[1],
           array_agg(distinct expected_on) filter (where expected_on is not null)
    from told group by id
$$;

create or replace procedure catalogue.relist(products uuid[]) language plpgsql as $$
declare variants constant uuid[] := array(select id from catalogue.variant where product_id = any (products));
begin
    call catalogue.hold(variants);
    call catalogue.reword(products);
    call catalogue.list(products);
    call catalogue.put_words(products);
end $$;

-- When more is expected is told of few rows, if of any.
create index on catalogue.stock (variant_id) where expected_on is not null;

-- As before, reading what there is once.
create or replace function catalogue.held_of(products uuid[]) returns table (product_id uuid, held numeric, held_in text, expected_on date[])
language sql stable parallel safe rows 5000 as $$
    with by_warehouse as (
        select v.product_id, s.warehouse_id, sum(greatest(s.quantity, 0)) as quantity
        from catalogue.variant v join catalogue.stock s on s.variant_id = v.id
        where v.product_id = any (products) and v.active
          and s.warehouse_id in (select id from catalogue.warehouse where active)
        group by v.product_id, s.warehouse_id),
    days as materialized (
        select v.product_id, array_agg(distinct s.expected_on) as expected_on
        from catalogue.variant v join catalogue.stock s on s.variant_id = v.id
        where v.product_id = any (products) and v.active and s.expected_on is not null
          and s.warehouse_id in (select id from catalogue.warehouse where active)
        group by v.product_id),
    summed as materialized (
        select b.product_id, sum(b.quantity) as held,
               nullif((array_agg(w.name order by b.quantity desc) filter (where b.quantity > 0))[1], '') as held_in
        from by_warehouse b join catalogue.warehouse w on w.id = b.warehouse_id
        group by b.product_id)
    select s.product_id, s.held, s.held_in, d.expected_on from summed s left join days d on d.product_id = s.product_id
$$;

-- As before, for so many products at a time that sorting them needs room, and going through their variants once.
create or replace procedure catalogue.list(products uuid[]) language plpgsql set work_mem = '32MB' as $$
begin
    with sold as materialized (
        select v.product_id, count(*) as amount from catalogue.variant v
        where v.product_id = any (products) and v.active group by v.product_id),
    named as materialized (
        select p.id, p.name, coalesce(p.name_en, p.name) as name_en, p.article_key, p.brand, p.kind, s.amount
        from sold s join catalogue.product p on p.id = s.product_id and p.active),
    unsold as (
        delete from catalogue.listing l
        where l.product_id = any (products) and not exists (select from named n where n.id = l.product_id)
        returning l.product_id),
    wordless as (
        delete from catalogue.listing_words w using unsold where w.product_id = unsold.product_id)
    insert into catalogue.listing (product_id, name, name_en, article_key, brand, in_stock, variant_count, held, held_in, expected_on)
    select n.id, n.name, n.name_en, n.article_key, n.brand, n.kind = 'SERVICE' or coalesce(h.held, 0) > 0, n.amount,
           coalesce(h.held, 0), h.held_in, h.expected_on
    from named n left join catalogue.held_of(products) h on h.product_id = n.id
    on conflict (product_id) do update set
        name = excluded.name, name_en = excluded.name_en, article_key = excluded.article_key, brand = excluded.brand,
        in_stock = excluded.in_stock, variant_count = excluded.variant_count,
        held = excluded.held, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (listing.name, listing.name_en, listing.article_key, listing.brand, listing.in_stock, listing.variant_count,
           listing.held, listing.held_in, listing.expected_on)
        is distinct from (excluded.name, excluded.name_en, excluded.article_key, excluded.brand, excluded.in_stock, excluded.variant_count,
                          excluded.held, excluded.held_in, excluded.expected_on);
end $$;

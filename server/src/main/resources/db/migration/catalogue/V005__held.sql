-- What there is of a variant, in all warehouses in use, one in the red counting as empty: read a hundred times on each page and told anew a few
-- times a day. Of a product in all it stands with its listing.
create table catalogue.held (
    variant_id  uuid primary key references catalogue.variant,
    quantity    numeric not null,
    held_in     text,      -- the name of the warehouse that has most of it
    expected_on date[]     -- when more is expected, also days that have passed since
) with (fillfactor = 80);
alter table catalogue.listing
    add column held        numeric not null default 0,
    add column held_in     text,
    add column expected_on date[];

-- What there is of whole products.
create function catalogue.held_of(products uuid[]) returns table (product_id uuid, held numeric, held_in text, expected_on date[])
language sql stable parallel safe rows 5000 as $$
    with told as materialized (
        select v.product_id, s.warehouse_id, nullif(w.name, '') as warehouse, greatest(s.quantity, 0) as quantity, s.expected_on
        from catalogue.variant v
        join catalogue.stock s on s.variant_id = v.id
        join catalogue.warehouse w on w.id = s.warehouse_id and w.active
        where v.product_id = any (products) and v.active),
    by_warehouse as (
        select t.product_id, t.warehouse_id, t.warehouse, sum(t.quantity) as quantity from told t group by 1, 2, 3),
    days as (
        select t.product_id, array_agg(distinct t.expected_on) as expected_on from told t where t.expected_on is not null group by 1)
    select b.product_id, sum(b.quantity), (array_agg(b.warehouse order by b.quantity desc) filter (where b.quantity > 0))[1],
           d.expected_on
    from by_warehouse b left join days d on d.product_id = b.product_id
    group by b.product_id, d.expected_on
$$;

-- Brings what there is of the variants of these products in line with their stock.
create procedure catalogue.restock_variants(products uuid[]) language plpgsql as $$
begin
    with told as materialized (
        select v.id, nullif(w.name, '') as warehouse, greatest(s.quantity, 0) as quantity, s.expected_on
        from catalogue.variant v
        join catalogue.stock s on s.variant_id = v.id
        join catalogue.warehouse w on w.id = s.warehouse_id and w.active
        where v.product_id = any (products)),
    gone as (
        delete from catalogue.held h using catalogue.variant v
        where v.product_id = any (products) and h.variant_id = v.id and h.variant_id not in (select id from told))
    insert into catalogue.held
    select id, sum(quantity), (array_agg(warehouse order by quantity desc) filter (where quantity > 0))[1],
           array_agg(distinct expected_on) filter (where expected_on is not null)
    from told group by id
    on conflict (variant_id) do update set quantity = excluded.quantity, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (held.quantity, held.held_in, held.expected_on) is distinct from (excluded.quantity, excluded.held_in, excluded.expected_on);
end $$;

-- The same of the products, too.
create procedure catalogue.restock(products uuid[]) language plpgsql as $$
begin
    call catalogue.restock_variants(products);
    update catalogue.listing l
    set held = n.held, held_in = n.held_in, expected_on = n.expected_on, in_stock = n.in_stock
    from (select p.id, coalesce(h.held, 0) as held, h.held_in, h.expected_on, p.kind = 'SERVICE' or coalesce(h.held, 0) > 0 as in_stock
          from catalogue.product p left join catalogue.held_of(products) h on h.product_id = p.id
          where p.id = any (products)) n
    where l.product_id = n.id
      and (l.held, l.held_in, l.expected_on, l.in_stock) is distinct from (n.held, n.held_in, n.expected_on, n.in_stock);
end $$;

-- As before, with what there is.
create or replace procedure catalogue.relist(products uuid[]) language plpgsql as $$
begin
    delete from catalogue.listing l
    where l.product_id = any (products)
      and not exists (select from catalogue.product p join catalogue.variant v on v.product_id = p.id
                      where p.id = l.product_id and p.active and v.active);

    call catalogue.restock_variants(products);

    with offered as materialized (
        select p.*, coalesce(h.held, 0) as held, h.held_in, h.expected_on, v.amount, v.articles, v.labels, b.barcodes, f.facts
        from catalogue.product p
        left join catalogue.held_of(products) h on h.product_id = p.id
        cross join lateral (
            select count(*) as amount, array_agg(distinct x.article) filter (where x.article is not null) as articles,
                   string_agg(distinct c.value, ' ') as labels
            from catalogue.variant x left join lateral json_each_text(x.characteristics) c on true
            where x.product_id = p.id and x.active) v
        cross join lateral (
            select array_agg(distinct code) as barcodes
            from catalogue.variant x join catalogue.barcode on variant_id = x.id where x.product_id = p.id and (x.active or x.plain)) b
        cross join lateral (
            select string_agg(distinct value, ' ') as facts from catalogue.product_property where product_id = p.id) f
        where p.id = any (products) and p.active and v.amount > 0),
    worded as materialized (
        select o.id, o.name, coalesce(o.name_en, o.name) as name_en, o.article_key, o.brand, o.amount, o.held, o.held_in, o.expected_on,
               o.kind = 'SERVICE' or o.held > 0 as in_stock,
               catalogue.stems(concat_ws(' ', o.name, o.name_en), 'A') || catalogue.stems(coalesce(o.brand, ''), 'B')
                   || catalogue.codes(array_append(o.articles, o.article)) as headline,
               catalogue.codes(o.barcodes)
                   || catalogue.stems(concat_ws(' ', o.labels, o.facts, o.full_name), 'C')
                   || catalogue.stems(left(regexp_replace(o.description, '<[^>]*>', ' ', 'g'), 20000), 'D') as body
        from offered o),
    words as (
        insert into catalogue.word
        select distinct lexeme from worded, unnest(headline) where lexeme ~ '^[[:alpha:]]{4,40}$'
        on conflict do nothing)
    insert into catalogue.listing (product_id, name, name_en, article_key, brand, in_stock, variant_count, headline, search,
        held, held_in, expected_on)
    select id, name, name_en, article_key, brand, in_stock, amount, headline, headline || body, held, held_in, expected_on from worded
    on conflict (product_id) do update set
        name = excluded.name, name_en = excluded.name_en, article_key = excluded.article_key, brand = excluded.brand,
        in_stock = excluded.in_stock, variant_count = excluded.variant_count, headline = excluded.headline, search = excluded.search,
        held = excluded.held, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (listing.name, listing.name_en, listing.article_key, listing.brand, listing.in_stock, listing.variant_count, listing.search,
           listing.held, listing.held_in, listing.expected_on)
        is distinct from (excluded.name, excluded.name_en, excluded.article_key, excluded.brand, excluded.in_stock, excluded.variant_count,
                          excluded.search, excluded.held, excluded.held_in, excluded.expected_on);

    delete from catalogue.listing_due where product_id = any (products);
end $$;

do $$
declare everything constant uuid[] := array(select id from catalogue.product);
begin
    call catalogue.restock(everything);
end $$;
drop function catalogue.can_be_had;

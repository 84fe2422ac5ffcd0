-- What there is of a variant, and of a product in all, stands with it: it is read a hundred times on each page and told anew a few times a day.
alter table catalogue.variant
    add column held        numeric not null default 0,   -- in all warehouses in use; one in the red counts as empty
    add column held_in     text,                         -- the name of the warehouse that has most of it
    add column expected_on date[];                       -- when more is expected, also days that have passed since
alter table catalogue.variant set (fillfactor = 85);
alter table catalogue.listing
    add column held        numeric not null default 0,
    add column held_in     text,
    add column expected_on date[];

-- Brings what stands with these products and their variants in line with their stock.
create procedure catalogue.restock(products uuid[]) language plpgsql as $$
begin
    with told as materialized (
        select v.product_id, v.id, v.active, s.warehouse_id, nullif(w.name, '') as warehouse, greatest(s.quantity, 0) as quantity, s.expected_on
        from catalogue.variant v
        left join (catalogue.stock s join catalogue.warehouse w on w.id = s.warehouse_id and w.active) on s.variant_id = v.id
        where v.product_id = any (products)),
    of_variants as (
        update catalogue.variant v set held = n.held, held_in = n.held_in, expected_on = n.expected_on
        from (select id, coalesce(sum(quantity), 0) as held,
                     (array_agg(warehouse order by quantity desc) filter (where quantity > 0))[1] as held_in,
                     array_agg(distinct expected_on) filter (where expected_on is not null) as expected_on
              from told group by id) n
        where v.id = n.id and (v.held, v.held_in, v.expected_on) is distinct from (n.held, n.held_in, n.expected_on)),
    by_warehouse as (
        select product_id, warehouse_id, warehouse, sum(quantity) as quantity from told where active group by 1, 2, 3),
    expected as (
        select product_id, array_agg(distinct expected_on) as on_days from told where active and expected_on is not null group by 1),
    summed as (
        select b.product_id, coalesce(sum(b.quantity), 0) as held,
               (array_agg(b.warehouse order by b.quantity desc) filter (where b.quantity > 0))[1] as held_in
        from by_warehouse b group by 1)
    update catalogue.listing l
    set held = n.held, held_in = n.held_in, expected_on = e.on_days, in_stock = p.kind = 'SERVICE' or n.held > 0
    from summed n join catalogue.product p on p.id = n.product_id left join expected e on e.product_id = n.product_id
    where l.product_id = n.product_id
      and (l.held, l.held_in, l.expected_on, l.in_stock)
          is distinct from (n.held, n.held_in, e.on_days, p.kind = 'SERVICE' or n.held > 0);
end $$;

-- As before, without the stock.
create or replace procedure catalogue.relist(products uuid[]) language plpgsql as $$
begin
    delete from catalogue.listing l
    where l.product_id = any (products)
      and not exists (select from catalogue.product p join catalogue.variant v on v.product_id = p.id
                      where p.id = l.product_id and p.active and v.active);

    with offered as materialized (
        select p.*, v.amount, v.articles, v.labels, b.barcodes, f.facts
        from catalogue.product p
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
        select o.id, o.name, coalesce(o.name_en, o.name) as name_en, o.article_key, o.brand, o.amount,
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
    insert into catalogue.listing (product_id, name, name_en, article_key, brand, in_stock, variant_count, headline, search)
    select id, name, name_en, article_key, brand, false, amount, headline, headline || body from worded
    on conflict (product_id) do update set
        name = excluded.name, name_en = excluded.name_en, article_key = excluded.article_key, brand = excluded.brand,
        variant_count = excluded.variant_count, headline = excluded.headline, search = excluded.search
    where (listing.name, listing.name_en, listing.article_key, listing.brand, listing.variant_count, listing.search)
        is distinct from (excluded.name, excluded.name_en, excluded.article_key, excluded.brand, excluded.variant_count, excluded.search);

    call catalogue.restock(products);
    delete from catalogue.listing_due where product_id = any (products);
end $$;

do $$
declare everything constant uuid[] := array(select id from catalogue.product);
begin
    call catalogue.restock(everything);
end $$;
drop function catalogue.can_be_had;

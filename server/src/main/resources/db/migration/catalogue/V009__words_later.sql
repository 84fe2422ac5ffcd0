-- An import is answered when everything that came can be seen and ordered; the words of very many products follow within seconds (ADR 0022).

-- Products whose words are behind, and whether their own words are, too.
create table catalogue.words_due (
    product_id  uuid primary key,
    own         boolean     not null
);

-- What no stock tells of any more is no longer held.
create procedure catalogue.release(variants uuid[]) language sql as $$
    delete from catalogue.held h using unnest(variants) as asked (id)
    where h.variant_id = asked.id
      and not exists (select from catalogue.stock s join catalogue.warehouse w on w.id = s.warehouse_id and w.active
                      where s.variant_id = asked.id)
$$;

-- Sums up what stock tells of these variants, each of them named once.
create procedure catalogue.sum_up(variants uuid[]) language sql as $$
    with told as (
        select s.variant_id as id, nullif(w.name, '') as warehouse, greatest(s.quantity, 0) as quantity, s.expected_on
        from unnest(variants) as asked (id)
        join catalogue.stock s on s.variant_id = asked.id
        join catalogue.warehouse w on w.id = s.warehouse_id and w.active)
    insert into catalogue.held
    select id, sum(quantity), (array_agg(warehouse order by quantity desc) filter (where quantity > 0))[1],
           array_agg(distinct expected_on) filter (where expected_on is not null)
    from told group by id
    on conflict (variant_id) do update set quantity = excluded.quantity, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (held.quantity, held.held_in, held.expected_on) is distinct from (excluded.quantity, excluded.held_in, excluded.expected_on)
$$;

create or replace procedure catalogue.hold(variants uuid[]) language plpgsql as $$
begin
    call catalogue.release(variants);
    call catalogue.sum_up(variants);
end $$;

-- Numbers of a listing change without its names: there is room for them beside what was there, so that no index of names is touched.
alter table catalogue.listing set (fillfactor = 45);
cluster catalogue.listing using listing_pkey;

-- Brings what lists show of these products in line with their variants; what they are found by is left as it is.
create or replace procedure catalogue.list(products uuid[]) language plpgsql as $$
begin
    with unsold as (
        delete from catalogue.listing l
        where l.product_id = any (products)
          and not exists (select from catalogue.product p join catalogue.variant v on v.product_id = p.id
                          where p.id = l.product_id and p.active and v.active)
        returning l.product_id)
    delete from catalogue.listing_words w using unsold where w.product_id = unsold.product_id;

    with sold as materialized (
        select v.product_id, count(*) as amount from catalogue.variant v
        where v.product_id = any (products) and v.active group by v.product_id),
    named as materialized (
        select p.id, p.name, coalesce(p.name_en, p.name) as name_en, p.article_key, p.brand, p.kind, s.amount
        from sold s join catalogue.product p on p.id = s.product_id and p.active)
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

-- Brings what these products are found by in line with their own words, which are known, and their variants.
create procedure catalogue.put_words(products uuid[]) language plpgsql as $$
begin
    with sold as materialized (
        select v.product_id, array_agg(distinct v.article collate "C") filter (where v.article is not null) as articles
        from catalogue.variant v where v.product_id = any (products) and v.active group by v.product_id),
    labelled as (
        select v.product_id, string_agg(distinct c.value collate "C", ' ') as labels
        from catalogue.variant v cross join lateral json_each_text(v.characteristics) c
        where v.product_id = any (products) and v.active group by v.product_id),
    coded as (
        select v.product_id, array_agg(distinct b.code collate "C") as barcodes
        from catalogue.variant v join catalogue.barcode b on b.variant_id = v.id
        where v.product_id = any (products) and (v.active or v.plain) group by v.product_id),
    worded as materialized (
        select p.id, coalesce(o.headline, '') || catalogue.codes(array_append(s.articles, p.article)) as headline,
               coalesce(o.body, '') as body, coalesce(catalogue.codes(c.barcodes), '') as barcodes,
               coalesce(catalogue.stems(l.labels, 'C'), '') as labels
        from sold s
        join catalogue.product p on p.id = s.product_id and p.active
        left join catalogue.own_words o on o.product_id = p.id
        left join labelled l on l.product_id = p.id
        left join coded c on c.product_id = p.id)
    insert into catalogue.listing_words (product_id, headline, search)
    select id, headline, strip(headline || body || barcodes || labels) from worded
    on conflict (product_id) do update set headline = excluded.headline, search = excluded.search
    where (listing_words.headline, listing_words.search) is distinct from (excluded.headline, excluded.search);
end $$;

create or replace procedure catalogue.relist(products uuid[]) language plpgsql as $$
declare variants constant uuid[] := array(select id from catalogue.variant where product_id = any (products));
begin
    call catalogue.hold(variants);
    call catalogue.reword(products);
    call catalogue.list(products);
    call catalogue.put_words(products);
    delete from catalogue.listing_due where product_id = any (products);
end $$;

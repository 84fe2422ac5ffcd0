-- A hundred thousand new offers are a matter of seconds: what an import does for each row is done once, and only for what it has changed.

-- What is only looked up is compared byte by byte: nobody reads it in alphabetical order.
alter table catalogue.variant alter column external_id type text collate "C";
alter table catalogue.product alter column external_id type text collate "C";
alter table catalogue.variant alter column article_key type text collate "C";

-- The goods' own variants among all of them.
create index on catalogue.variant (product_id) where plain;

-- References of what comes by the hundred thousand are checked a portion at a time, not a row at a time: as strict, at a fifth of the price.
create function catalogue.refers() returns trigger language plpgsql as $$
declare strays boolean;
begin
    if tg_level = 'STATEMENT' then
        execute format('select exists (select from come where not exists (select from %s p where p.id = come.%I))', tg_argv[1], tg_argv[0])
            into strays;
    else
        execute format('select not exists (select from %s p where p.id = ($1).%I)', tg_argv[1], tg_argv[0]) into strays using new;
    end if;
    if strays then
        raise foreign_key_violation using message = format('%s of %s names nothing in %s', tg_argv[0], tg_relid::regclass, tg_argv[1]);
    end if;
    return null;
end $$;
create function catalogue.is_referred_to() returns trigger language plpgsql as $$
declare referred boolean;
begin
    execute format('select exists (select from %s r where r.%I = $1)', tg_argv[1], tg_argv[0]) into referred using old.id;
    if referred and (tg_op = 'DELETE' or new.id <> old.id) then
        raise foreign_key_violation using message = format('a row of %s is still named in %s', tg_relid::regclass, tg_argv[1]);
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create procedure catalogue.refer_by_portion(tbl text, col text, parent text) language plpgsql as $$
declare name constant text := split_part(tbl, '.', 2) || '_' || col;
begin
    execute format('alter table %s drop constraint %I', tbl, name || '_fkey');
    execute format('create trigger %I after insert on %s referencing new table as come for each statement
        execute function catalogue.refers(%L, %L)', name || '_comes', tbl, col, parent);
    execute format('create trigger %I after update of %I on %s for each row when (old.%I is distinct from new.%I)
        execute function catalogue.refers(%L, %L)', name || '_moves', col, tbl, col, col, col, parent);
    execute format('create trigger %I before delete or update of id on %s for each row
        execute function catalogue.is_referred_to(%L, %L)', name || '_stays', parent, col, tbl);
end $$;
call catalogue.refer_by_portion('catalogue.variant', 'product_id', 'catalogue.product');
call catalogue.refer_by_portion('catalogue.stock', 'variant_id', 'catalogue.variant');
call catalogue.refer_by_portion('catalogue.stock', 'warehouse_id', 'catalogue.warehouse');

-- Summed up from rows that are checked already.
alter table catalogue.held drop constraint held_variant_id_fkey;

-- What a run has met is asked for once, at its end: a portion is one row.
create table catalogue.met (
    run_id      uuid        not null,
    kind        text        not null check (kind in ('GROUPS', 'GOODS', 'OFFERS', 'WAREHOUSES', 'STOCK')),
    reading_id  uuid        not null,
    marked_at   timestamptz not null,
    row_ids     uuid[]      not null
);
alter table catalogue.met alter column row_ids set storage external;
insert into catalogue.met select run_id, kind, reading_id, max(marked_at), array_agg(row_id) from catalogue.import_mark group by 1, 2, 3;
drop table catalogue.import_mark;
alter table catalogue.met rename to import_mark;
create index on catalogue.import_mark (run_id, kind);

-- Words of a product itself: they stay as they are while variants come and go.
create table catalogue.own_words (
    product_id  uuid primary key,
    headline    tsvector    not null,   -- name and brand
    body        tsvector    not null    -- properties, full name, description
);

-- Words that products are found by, apart from what lists show: each changes without the other and without its indexes.
create table catalogue.listing_words (
    product_id  uuid primary key,
    headline    tsvector    not null,   -- name, brand, articles: what hits are ranked by
    search      tsvector    not null    -- the same with characteristics, properties, barcodes, description; which, not where
) with (fillfactor = 80);
drop index catalogue.listing_search_idx;
alter table catalogue.listing drop column headline, drop column search;

-- How far a listing is behind.
alter table catalogue.listing_due add column extent smallint;
update catalogue.listing_due set extent = case when only_stock then 0 else 2 end;
alter table catalogue.listing_due alter column extent set not null, drop column only_stock;
comment on column catalogue.listing_due.extent is '0 only what there is of it, 1 its variants as well, 2 everything';

-- An article as words to be looked at: lower case, only letters and digits, look-alike Cyrillic letters as Latin.
create function catalogue.code_plain(article text) returns text language sql immutable parallel safe
    return nullif(translate(btrim(regexp_replace(lower(article), '[^[:alnum:]]+', ' ', 'g')), 'авекмнорстух', 'abekmhopctyx'), '');

-- Codes of an article so long that some of them may be too long to be looked for.
create function catalogue.long_code(plain text) returns text language sql immutable parallel safe
    return (select string_agg('''' || c.code || ''':1A', ' ')
            from (select '#' || replace(plain, ' ', '')
                  union all
                  select '~' || part from string_to_table(plain, ' ') part where plain like '% %') c (code)
            where length(c.code) <= 95);

-- The same codes as before, without a row for each of them.
create or replace function catalogue.codes(articles text[]) returns tsvector language sql immutable parallel safe
    return (select coalesce(string_agg(
                case when length(plain) > 94 then catalogue.long_code(plain)
                     when plain like '% %' then
                         '''#' || replace(plain, ' ', '') || ''':1A ''~' || replace(plain, ' ', ''':1A ''~') || ''':1A'
                     else '''#' || plain || ''':1A' end, ' '), '')::tsvector
            from (select catalogue.code_plain(a) as plain from unnest(articles) a offset 0) p);

-- Brings what there is of these variants in line with their stock.
create procedure catalogue.hold(variants uuid[]) language plpgsql as $$
begin
    with told as materialized (
        select s.variant_id as id, nullif(w.name, '') as warehouse, greatest(s.quantity, 0) as quantity, s.expected_on
        from catalogue.stock s join catalogue.warehouse w on w.id = s.warehouse_id and w.active
        where s.variant_id = any (variants)),
    gone as (
        delete from catalogue.held h where h.variant_id = any (variants) and h.variant_id not in (select id from told))
    insert into catalogue.held
    select id, sum(quantity), (array_agg(warehouse order by quantity desc) filter (where quantity > 0))[1],
           array_agg(distinct expected_on) filter (where expected_on is not null)
    from told group by id
    on conflict (variant_id) do update set quantity = excluded.quantity, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (held.quantity, held.held_in, held.expected_on) is distinct from (excluded.quantity, excluded.held_in, excluded.expected_on);
end $$;

-- The same of everything in these warehouses.
create procedure catalogue.hold_in(warehouses uuid[]) language plpgsql as $$
declare variants constant uuid[] := array(select distinct variant_id from catalogue.stock where warehouse_id = any (warehouses));
begin
    call catalogue.hold(variants);
end $$;

-- Brings what there is of these products in line with what there is of their variants.
create procedure catalogue.total(products uuid[]) language plpgsql as $$
begin
    update catalogue.listing l
    set held = n.held, held_in = n.held_in, expected_on = n.expected_on, in_stock = n.in_stock
    from (select p.id, coalesce(h.held, 0) as held, h.held_in, h.expected_on, p.kind = 'SERVICE' or coalesce(h.held, 0) > 0 as in_stock
          from catalogue.product p left join catalogue.held_of(products) h on h.product_id = p.id
          where p.id = any (products)) n
    where l.product_id = n.id
      and (l.held, l.held_in, l.expected_on, l.in_stock) is distinct from (n.held, n.held_in, n.expected_on, n.in_stock);
end $$;

-- Brings the products' own words in line with what is known of them.
create procedure catalogue.reword(products uuid[]) language plpgsql as $$
begin
    with worded as materialized (
        select p.id,
               catalogue.stems(concat_ws(' ', p.name, p.name_en), 'A') || catalogue.stems(coalesce(p.brand, ''), 'B') as headline,
               catalogue.stems(concat_ws(' ', f.facts, p.full_name), 'C')
                   || catalogue.stems(left(regexp_replace(p.description, '<[^>]*>', ' ', 'g'), 20000), 'D') as body
        from catalogue.product p
        cross join lateral (
            select string_agg(distinct value, ' ') as facts from catalogue.product_property where product_id = p.id) f
        where p.id = any (products)),
    words as (
        insert into catalogue.word
        select distinct lexeme from worded, unnest(headline) where lexeme ~ '^[[:alpha:]]{4,40}$'
        on conflict do nothing)
    insert into catalogue.own_words select id, headline, strip(body) from worded
    on conflict (product_id) do update set headline = excluded.headline, body = excluded.body
    where (own_words.headline, own_words.body) is distinct from (excluded.headline, excluded.body);
end $$;

-- Brings the listings of these products, whose own words are known, in line with their variants.
create procedure catalogue.list(products uuid[]) language plpgsql as $$
begin
    with unsold as (
        delete from catalogue.listing l
        where l.product_id = any (products)
          and not exists (select from catalogue.product p join catalogue.variant v on v.product_id = p.id
                          where p.id = l.product_id and p.active and v.active)
        returning l.product_id)
    delete from catalogue.listing_words w using unsold where w.product_id = unsold.product_id;

    with sold as materialized (
        select v.product_id, count(*) as amount, array_agg(distinct v.article collate "C") filter (where v.article is not null) as articles
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
        select p.id, p.name, coalesce(p.name_en, p.name) as name_en, p.article_key, p.brand, p.kind, s.amount,
               coalesce(o.headline, '') || catalogue.codes(array_append(s.articles, p.article)) as headline,
               coalesce(o.body, '') as body, coalesce(catalogue.codes(c.barcodes), '') as barcodes,
               coalesce(catalogue.stems(l.labels, 'C'), '') as labels
        from sold s
        join catalogue.product p on p.id = s.product_id and p.active
        left join catalogue.own_words o on o.product_id = p.id
        left join labelled l on l.product_id = p.id
        left join coded c on c.product_id = p.id),
    found_by as (
        insert into catalogue.listing_words (product_id, headline, search)
        select id, headline, strip(headline || body || barcodes || labels) from worded
        on conflict (product_id) do update set headline = excluded.headline, search = excluded.search
        where (listing_words.headline, listing_words.search) is distinct from (excluded.headline, excluded.search))
    insert into catalogue.listing (product_id, name, name_en, article_key, brand, in_stock, variant_count, held, held_in, expected_on)
    select w.id, w.name, w.name_en, w.article_key, w.brand, w.kind = 'SERVICE' or coalesce(h.held, 0) > 0, w.amount,
           coalesce(h.held, 0), h.held_in, h.expected_on
    from worded w left join catalogue.held_of(products) h on h.product_id = w.id
    on conflict (product_id) do update set
        name = excluded.name, name_en = excluded.name_en, article_key = excluded.article_key, brand = excluded.brand,
        in_stock = excluded.in_stock, variant_count = excluded.variant_count,
        held = excluded.held, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (listing.name, listing.name_en, listing.article_key, listing.brand, listing.in_stock, listing.variant_count,
           listing.held, listing.held_in, listing.expected_on)
        is distinct from (excluded.name, excluded.name_en, excluded.article_key, excluded.brand, excluded.in_stock, excluded.variant_count,
                          excluded.held, excluded.held_in, excluded.expected_on);
end $$;

-- Everything about these products, whatever has changed.
create or replace procedure catalogue.restock(products uuid[]) language plpgsql as $$
declare variants constant uuid[] := array(select id from catalogue.variant where product_id = any (products));
begin
    call catalogue.hold(variants);
    call catalogue.total(products);
end $$;
create or replace procedure catalogue.relist(products uuid[]) language plpgsql as $$
declare variants constant uuid[] := array(select id from catalogue.variant where product_id = any (products));
begin
    call catalogue.hold(variants);
    call catalogue.reword(products);
    call catalogue.list(products);
    delete from catalogue.listing_due where product_id = any (products);
end $$;
drop procedure catalogue.restock_variants;

-- As before, on the words where they stand now.
create or replace function catalogue.hits(typed text) returns table (product_id uuid, score numeric)
language sql stable parallel safe rows 300 as $$
    with asked as materialized (
        select catalogue.typed_query(typed, false) as query, format('''#%s''', nullif(catalogue.article_key(typed), ''))::tsquery as article,
               format('''#%s'':*', nullif(catalogue.article_key(typed), ''))::tsquery as articles),
    literally as materialized (
        select l.product_id,
               case when l.headline @@ a.article then 10 when l.headline @@ a.articles then 5 else 0 end
                   + round(ts_rank(l.headline, a.query, 1)::numeric, 6) as score
        from asked a join catalogue.listing_words l on l.search @@ a.query),
    meant as materialized (
        select catalogue.typed_query(typed, true) as query where (select count(*) from literally) < 3)
    select * from literally
    union all
    select l.product_id, round(ts_rank(l.headline, m.query, 1)::numeric, 6)
    from meant m join catalogue.listing_words l on l.search @@ m.query
    where l.product_id not in (select product_id from literally)
$$;

do $$
declare everything constant uuid[] := array(select id from catalogue.product);
begin
    call catalogue.reword(everything);
    call catalogue.list(everything);
end $$;
-- New words wait in a list that searches read as well, and are put in their places after the import has been answered.
create index listing_words_search_idx on catalogue.listing_words using gin (search) with (gin_pending_list_limit = 65536);

-- Puts words that wait in their places; cheap when none do.
create function catalogue.place_words() returns void language sql security definer set search_path = '' as $$
    select gin_clean_pending_list('catalogue.listing_words_search_idx')
$$;
revoke all on function catalogue.place_words from public;
grant execute on function catalogue.place_words to kabinet_system;

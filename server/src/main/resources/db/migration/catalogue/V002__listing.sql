-- What is shown, found, sorted and counted: one narrow row per product on offer, derived from the tables of V001 by catalogue.relist.
create table catalogue.listing (
    product_id      uuid primary key references catalogue.product,
    name            text collate catalogue.natural not null,
    name_en         text collate catalogue.natural not null,   -- the Russian one where there is no English one
    article_key     text collate catalogue.natural,
    brand           text,
    in_stock        boolean     not null,   -- a service, or any active variant is in some warehouse
    variant_count   integer     not null,
    headline        tsvector    not null,   -- name, brand, articles: what hits are ranked by
    search          tsvector    not null    -- the same with characteristics, properties, barcodes, description
) with (fillfactor = 80);
create index on catalogue.listing using gin (search);
create index on catalogue.listing (name, product_id);
create index on catalogue.listing (name_en, product_id);
create index on catalogue.listing ((article_key is null), (coalesce(article_key, '')), product_id);
create index on catalogue.listing (brand);

-- Products whose listing is behind; most often only their stock has changed, which is quick to mend.
create table catalogue.listing_due (
    product_id      uuid primary key,
    only_stock      boolean     not null
);

-- Words that occur in headlines, as stems: where the meant word is looked for when a typed one is unknown.
create table catalogue.word (
    word            text collate "C" primary key
);
create index on catalogue.word using gin (word gin_trgm_ops);

-- Words only: no marks, no separators, no accents, ё as е.
create function catalogue.plain(txt text) returns text language sql immutable parallel safe
    return lower(public.unaccent('public.unaccent', regexp_replace(txt, '[^[:alnum:]]+', ' ', 'g')));

-- The 'russian' configuration stems Cyrillic words by the Russian rules and Latin ones by the English rules.
create function catalogue.stems(txt text, weight "char") returns tsvector language sql immutable parallel safe
    return setweight(to_tsvector('pg_catalog.russian', catalogue.plain(txt)), weight);

-- Articles and barcodes stand in the vectors under # as a whole and under ~ by their parts, apart from words.
create function catalogue.codes(articles text[]) returns tsvector language sql immutable parallel safe
    return (select coalesce(string_agg(distinct code, ' '), '')::tsvector
            from (select '''#' || catalogue.article_key(a) || ''':1A' from unnest(articles) a
                  union all
                  select '''~' || catalogue.article_key(part) || ''':1A'
                  from unnest(articles) a, regexp_split_to_table(a, '[^[:alnum:]]+') part
                  where a ~ '[[:alnum:]][^[:alnum:]]+[[:alnum:]]') as found (code)
            where length(code) between 6 and 100);

-- A service, or something of it in some warehouse.
create function catalogue.can_be_had(product uuid, kind text) returns boolean language sql stable parallel safe
    return kind = 'SERVICE' or exists (
        select from catalogue.variant v join catalogue.stock s on s.variant_id = v.id join catalogue.warehouse w on w.id = s.warehouse_id
        where v.product_id = product and v.active and s.quantity > 0 and w.active);

-- Brings the listings of these products in line with what is known of them.
create procedure catalogue.relist(products uuid[]) language plpgsql as $$
begin
    delete from catalogue.listing l
    where l.product_id = any (products)
      and not exists (select from catalogue.product p join catalogue.variant v on v.product_id = p.id
                      where p.id = l.product_id and p.active and v.active);

    with offered as materialized (
        select p.*, v.amount, v.articles, v.labels, catalogue.can_be_had(p.id, p.kind) as in_stock, b.barcodes, f.facts
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
        select o.id, o.name, coalesce(o.name_en, o.name) as name_en, o.article_key, o.brand, o.in_stock, o.amount,
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
    insert into catalogue.listing
    select id, name, name_en, article_key, brand, in_stock, amount, headline, headline || body from worded
    on conflict (product_id) do update set
        name = excluded.name, name_en = excluded.name_en, article_key = excluded.article_key, brand = excluded.brand,
        in_stock = excluded.in_stock, variant_count = excluded.variant_count, headline = excluded.headline, search = excluded.search
    where (listing.name, listing.name_en, listing.article_key, listing.brand, listing.in_stock, listing.variant_count, listing.search)
        is distinct from (excluded.name, excluded.name_en, excluded.article_key, excluded.brand, excluded.in_stock,
                          excluded.variant_count, excluded.search);

    delete from catalogue.listing_due where product_id = any (products);
end $$;

-- One typed word: its stem, the code that it may be, and, while it is still being typed, everything that begins with it.
-- Nothing for words like "для", which say nothing.
create function catalogue.word_query(word text, unfinished boolean) returns tsquery language plpgsql immutable parallel safe as $$
declare
    clean constant text := btrim(catalogue.plain(word));
    code constant text := catalogue.article_key(word);
    begun constant text := replace(clean, ' ', ' & ') || ':*';
begin
    if clean = '' or code = '' or to_tsvector('pg_catalog.russian', clean) = '' then
        return null;
    elsif unfinished then
        return to_tsquery('pg_catalog.russian', begun) || to_tsquery('pg_catalog.simple', begun)
            || format('''#%1$s'':* | ''~%1$s'':*', code)::tsquery;
    end if;
    return plainto_tsquery('pg_catalog.russian', clean) || format('''#%1$s'' | ''~%1$s''', code)::tsquery;
end $$;

-- What the word may have been meant to be: similar known words, or the same keys on the Russian keyboard.
create function catalogue.meant_query(word text, unfinished boolean) returns tsquery language plpgsql stable parallel safe as $$
declare
    typed tsquery := catalogue.word_query(word, unfinished);
    stem constant text := coalesce((tsvector_to_array(to_tsvector('pg_catalog.russian', catalogue.plain(word))))[1], '');
    meant tsquery;
begin
    if typed is null or exists (select from catalogue.word w where w.word = stem or unfinished and w.word like stem || '%') then
        return typed;
    end if;
    meant := catalogue.word_query(
        translate(lower(word), 'qwertyuiop[]asdfghjkl;''zxcvbnm,.`', 'йцукенгшщзхъфывапролджэячсмитьбюё'), unfinished);
    typed := coalesce(typed || meant, typed);
    select string_agg(quote_literal(near.word), ' | ')::tsquery into meant
    from (select w.word from catalogue.word w where w.word % stem
          order by public.similarity(w.word, stem) desc, abs(length(w.word) - length(stem)), w.word limit 3) near;
    return coalesce(typed || meant, typed);
end $$;

-- The query for what somebody typed: all the words, the last of them perhaps unfinished; or the whole as one article.
create function catalogue.typed_query(typed text, leniently boolean) returns tsquery language plpgsql stable parallel safe as $$
declare
    words constant text[] := regexp_split_to_array(btrim(typed), '\s+');
    code constant text := catalogue.article_key(typed);
    part tsquery;
    asked tsquery;
begin
    for i in 1 .. cardinality(words) loop
        part := case when leniently then catalogue.meant_query(words[i], i = cardinality(words))
                     else catalogue.word_query(words[i], i = cardinality(words)) end;
        asked := coalesce(asked && part, asked, part);
    end loop;
    if code <> '' then
        part := format('''#%s'':*', code)::tsquery;
        asked := coalesce(asked || part, part);
    end if;
    return asked;
end $$;

-- Products that what somebody typed finds, exact articles first, then beginnings of articles, then by how well the headline fits. Typing mistakes
-- are forgiven only where what was typed finds next to nothing.
create function catalogue.hits(typed text) returns table (product_id uuid, score numeric) language sql stable parallel safe rows 300 as $$
    with asked as materialized (
        select catalogue.typed_query(typed, false) as query, format('''#%s''', nullif(catalogue.article_key(typed), ''))::tsquery as article,
               format('''#%s'':*', nullif(catalogue.article_key(typed), ''))::tsquery as articles),
    literally as materialized (
        select l.product_id,
               case when l.headline @@ a.article then 10 when l.headline @@ a.articles then 5 else 0 end
                   + round(ts_rank(l.headline, a.query, 1)::numeric, 6) as score
        from asked a join catalogue.listing l on l.search @@ a.query),
    meant as materialized (
        select catalogue.typed_query(typed, true) as query where (select count(*) from literally) < 3)
    select * from literally
    union all
    select l.product_id, round(ts_rank(l.headline, m.query, 1)::numeric, 6)
    from meant m join catalogue.listing l on l.search @@ m.query
    where l.product_id not in (select product_id from literally)
$$;

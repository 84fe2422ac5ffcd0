-- A page of a group is read along an index in the order of names, however many goods the group has and however close together their
-- names stand among all. The names are those of the listing, brought here by whoever comes second.
alter table catalogue.product_in_group
    add column name    text collate catalogue.natural,   -- absent while the product is not on offer
    add column name_en text collate catalogue.natural;
update catalogue.product_in_group i set name = l.name, name_en = l.name_en from catalogue.listing l where l.product_id = i.product_id;
create index on catalogue.product_in_group (group_id, name, product_id);
create index on catalogue.product_in_group (group_id, name_en, product_id);

create function catalogue.take_name() returns trigger language plpgsql as $$
begin
    select l.name, l.name_en into new.name, new.name_en from catalogue.listing l where l.product_id = new.product_id;
    return new;
end $$;
create trigger take_name before insert on catalogue.product_in_group for each row execute function catalogue.take_name();

create function catalogue.give_name() returns trigger language plpgsql as $$
begin
    update catalogue.product_in_group i set name = new.name, name_en = new.name_en
    where i.product_id = new.product_id and (i.name, i.name_en) is distinct from (new.name, new.name_en);
    return null;
end $$;
create trigger give_name after insert on catalogue.listing for each row execute function catalogue.give_name();
create trigger give_new_name after update on catalogue.listing for each row
    when ((old.name, old.name_en) is distinct from (new.name, new.name_en)) execute function catalogue.give_name();

-- The same codes as before, each article looked at once.
create or replace function catalogue.codes(articles text[]) returns tsvector language sql immutable parallel safe
    return (select coalesce(string_agg(distinct '''' || c.code || ''':1A', ' '), '')::tsvector
            from unnest(articles) a
            cross join lateral (
                select translate(btrim(regexp_replace(lower(a), '[^[:alnum:]]+', ' ', 'g')), 'авекмнорстух', 'abekmhopctyx') as plain
                offset 0) p
            cross join lateral (
                select '#' || replace(p.plain, ' ', '')
                union all
                select '~' || part from string_to_table(p.plain, ' ') part where p.plain like '% %') c (code)
            where length(c.code) between 2 and 95);

-- Prices come by the hundred thousand: that their list is there is checked for a portion of them at a time, as ADR 0022 says.
create function pricing.lists_are_there() returns trigger language plpgsql as $$
begin
    if exists (select from come where not exists (select from pricing.price_list l where l.id = come.price_list_id)) then
        raise foreign_key_violation using message = 'a price names no list in pricing.price_list';
    end if;
    return null;
end $$;
create function pricing.has_no_prices() returns trigger language plpgsql as $$
begin
    if (tg_op = 'DELETE' or new.id <> old.id) and exists (select from pricing.price p where p.price_list_id = old.id) then
        raise foreign_key_violation using message = 'a list still has prices in pricing.price';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create function pricing.keeps_its_list() returns trigger language plpgsql as $$
begin
    raise foreign_key_violation using message = 'a price in pricing.price stays in its list';
end $$;
alter table pricing.price drop constraint price_price_list_id_fkey;
create trigger list_comes after insert on pricing.price referencing new table as come for each statement
    execute function pricing.lists_are_there();
create trigger list_moves before update of price_list_id on pricing.price for each row
    when (old.price_list_id is distinct from new.price_list_id) execute function pricing.keeps_its_list();
create trigger list_stays before delete or update of id on pricing.price_list for each row execute function pricing.has_no_prices();

-- Only a run's end asks for all prices of a list, and then reads most of them.
drop index pricing.price_price_list_id_idx;

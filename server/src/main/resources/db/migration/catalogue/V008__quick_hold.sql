-- The same as before, by the keys of the variants: a portion costs the same however much stock there is already.
create or replace procedure catalogue.hold(variants uuid[]) language plpgsql as $$
begin
    delete from catalogue.held h using unnest(variants) as asked (id)
    where h.variant_id = asked.id
      and not exists (select from catalogue.stock s join catalogue.warehouse w on w.id = s.warehouse_id and w.active
                      where s.variant_id = asked.id);

    with told as (
        select s.variant_id as id, nullif(w.name, '') as warehouse, greatest(s.quantity, 0) as quantity, s.expected_on
        from (select distinct id from unnest(variants) as asked (id)) asked
        join catalogue.stock s on s.variant_id = asked.id
        join catalogue.warehouse w on w.id = s.warehouse_id and w.active)
    insert into catalogue.held
    select id, sum(quantity), (array_agg(warehouse order by quantity desc) filter (where quantity > 0))[1],
           array_agg(distinct expected_on) filter (where expected_on is not null)
    from told group by id
    on conflict (variant_id) do update set quantity = excluded.quantity, held_in = excluded.held_in, expected_on = excluded.expected_on
    where (held.quantity, held.held_in, held.expected_on) is distinct from (excluded.quantity, excluded.held_in, excluded.expected_on);
end $$;

call platform.open_schema('ordering');

do $$
declare t text;
begin
    foreach t in array array['stage', 'stage_transition', 'order_counter', 'cart', 'cart_line', 'orders', 'order_line', 'stage_change',
                             'order_message', 'shipment', 'payment', 'handover'] loop
        execute format('call platform.protect(%L)', 'ordering.' || t);
    end loop;

    foreach t in array array['stage', 'stage_transition'] loop
        execute format('drop policy if exists signed_in_reads on ordering.%I', t);
        execute format('create policy signed_in_reads on ordering.%I for select
            to kabinet_member, kabinet_staff, kabinet_forwarder using (true)', t);
    end loop;

    foreach t in array array['orders', 'order_line', 'stage_change', 'order_message', 'shipment', 'payment', 'handover'] loop
        execute format('drop policy if exists member on ordering.%I', t);
        execute format('create policy member on ordering.%I to kabinet_member
            using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]))', t);
        execute format('drop policy if exists staff on ordering.%I', t);
        execute format('create policy staff on ordering.%I to kabinet_staff
            using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[]))', t);
        if t <> 'orders' then
            -- The inner query runs under the forwarder's own policy on orders.
            execute format('drop policy if exists forwarder on ordering.%I', t);
            execute format('create policy forwarder on ordering.%I to kabinet_forwarder
                using (order_id in (select id from ordering.orders))', t);
        end if;
    end loop;
end $$;

drop policy if exists forwarder on ordering.orders;
create policy forwarder on ordering.orders to kabinet_forwarder
    using (handed_to = any ((select platform.current_people())::uuid[]));

-- A cart is its owner's alone, and only while they may act for that customer.
drop policy if exists member on ordering.cart;
create policy member on ordering.cart to kabinet_member
    using (person_id = (select platform.current_person()) and organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists staff on ordering.cart;
create policy staff on ordering.cart to kabinet_staff
    using (person_id = (select platform.current_person()) and branch_id = any ((select platform.current_branches()::uuid[])::uuid[]));
drop policy if exists owner on ordering.cart_line;
create policy owner on ordering.cart_line to kabinet_member, kabinet_staff
    using (cart_id in (select id from ordering.cart));

-- Numbers are taken while placing, whoever places; the counter tells nothing about anybody.
drop policy if exists takes_numbers on ordering.order_counter;
create policy takes_numbers on ordering.order_counter to kabinet_member, kabinet_staff
    using (branch_id = any (array(select branch_id from organisations.organisation)));

call platform.only_with('ordering.stage', '{insert,update,delete}', '{ordering.stage.keep}');
call platform.only_with('ordering.stage_transition', '{insert,update,delete}', '{ordering.stage.keep}');
call platform.only_with('ordering.cart', '{insert,update,delete}', '{ordering.order.place}');
call platform.only_with('ordering.cart_line', '{insert,update,delete}', '{ordering.order.place}');
call platform.only_with('ordering.orders', '{insert}', '{ordering.order.place}');
call platform.only_with('ordering.orders', '{update}', '{ordering.order.place,ordering.order.lead,ordering.order.carry}');
call platform.only_with('ordering.order_line', '{insert}', '{ordering.order.place}');
call platform.only_with('ordering.order_line', '{update,delete}', '{ordering.order.lead,ordering.order.carry}');
call platform.only_with('ordering.stage_change', '{insert}', '{ordering.order.place,ordering.order.lead,ordering.order.carry}');
call platform.only_with('ordering.handover', '{insert,update,delete}', '{ordering.order.lead}');
call platform.only_with('ordering.shipment', '{insert,update,delete}', '{}');
call platform.only_with('ordering.payment', '{insert,update,delete}', '{}');

call platform.limit_member('ordering.cart', 'legal_entity_id = any ((select platform.current_legal_entities()::uuid[])::uuid[])');

-- To members an order is whoever's has placed it, to staff the customer's.
drop policy if exists limited on ordering.orders;
call platform.narrow('ordering.orders', 'kabinet_member', 'organisation_id',
    'legal_entity_id in (select place from platform.current_owners() where person is null)
     or (organisation_id, placed_by) in (select place, person from platform.current_owners() where person is not null)
     or (legal_entity_id, placed_by) in (select place, person from platform.current_owners() where person is not null)');
do $$
declare t text;
begin
    foreach t in array array['order_line', 'stage_change', 'order_message', 'shipment', 'payment', 'handover'] loop
        execute format('drop policy if exists limited on ordering.%I', t);
        execute format('call platform.narrow(%L, %L, %L, %L, %L)', 'ordering.' || t, 'kabinet_member', 'organisation_id',
            'order_id in (select id from ordering.orders)', t in ('order_line', 'stage_change'));
    end loop;
    foreach t in array array['orders', 'order_line', 'stage_change', 'order_message', 'shipment', 'payment', 'handover', 'cart', 'cart_line'] loop
        execute format('call platform.narrow(%L, %L, %L, %L)', 'ordering.' || t, 'kabinet_staff', 'branch_id',
            'organisation_id in (select id from organisations.organisation)');
    end loop;
end $$;

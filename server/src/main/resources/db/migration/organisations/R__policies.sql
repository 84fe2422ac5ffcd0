call platform.open_schema('organisations');
call platform.protect('organisations.branch');
call platform.protect('organisations.organisation');
call platform.protect('organisations.legal_entity');
call platform.protect('organisations.contract');
call platform.protect('organisations.delivery_address');

drop policy if exists signed_in_reads on organisations.branch;
create policy signed_in_reads on organisations.branch for select
    to kabinet_member, kabinet_staff, kabinet_forwarder using (true);

drop policy if exists member on organisations.organisation;
create policy member on organisations.organisation to kabinet_member
    using (id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists staff on organisations.organisation;
create policy staff on organisations.organisation to kabinet_staff
    using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[]));

do $$
declare t text;
begin
    foreach t in array array['legal_entity', 'contract', 'delivery_address'] loop
        execute format('drop policy if exists member on organisations.%I', t);
        execute format('create policy member on organisations.%I to kabinet_member
            using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]))', t);
        execute format('drop policy if exists staff on organisations.%I', t);
        execute format('create policy staff on organisations.%I to kabinet_staff
            using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[]))', t);
    end loop;
end $$;

-- A customer is its account manager's.
call platform.narrow('organisations.organisation', 'kabinet_staff', 'branch_id',
    '(branch_id, account_manager_id) in (select place, person from platform.current_owners() where person is not null)');
do $$
declare t text;
begin
    foreach t in array array['legal_entity', 'contract', 'delivery_address'] loop
        execute format('call platform.narrow(%L, %L, %L, %L)', 'organisations.' || t, 'kabinet_staff', 'branch_id',
            'organisation_id in (select id from organisations.organisation)');
    end loop;
end $$;

-- Whoever acts may have a letter written, also about who is no customer yet.
call platform.narrow('notifications.letter', 'kabinet_staff', 'branch_id', 'organisation_id in (select id from organisations.organisation)', true);

-- Confirming who asks to be let in may make a customer; a customer that moves to another branch takes everything along.
call platform.only_with('organisations.branch', '{insert,update,delete}', '{organisations.branch.keep}');
call platform.only_with('organisations.organisation', '{insert}', '{organisations.customer.keep,access.registration.decide}');
call platform.only_with('organisations.organisation', '{update}', '{organisations.customer.keep,access.person.keep}');
call platform.only_with('organisations.organisation', '{delete}', '{organisations.customer.keep}');
call platform.only_with('organisations.legal_entity', '{insert}', '{organisations.customer.keep,access.registration.decide}');
call platform.only_with('organisations.legal_entity', '{update,delete}', '{organisations.customer.keep}');
call platform.only_with('organisations.contract', '{insert}', '{organisations.contract.keep,access.registration.decide}');
call platform.only_with('organisations.contract', '{update,delete}', '{organisations.contract.keep,organisations.customer.assign}');
call platform.only_with('organisations.delivery_address', '{insert,delete}', '{organisations.address.keep}');
call platform.only_with('organisations.delivery_address', '{update}', '{organisations.address.keep,organisations.customer.assign}');

call platform.limit_member('organisations.legal_entity', 'id = any ((select platform.current_legal_entities()::uuid[])::uuid[])');
call platform.limit_member('organisations.contract', 'legal_entity_id = any ((select platform.current_legal_entities()::uuid[])::uuid[])');

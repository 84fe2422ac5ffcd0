call platform.open_schema('pricing');
call platform.protect('pricing.price_list');
call platform.protect('pricing.price');
call platform.protect('pricing.contract_price_list');
call platform.protect('pricing.personal_price');
call platform.protect('pricing.exchange_rate');
call platform.protect('pricing.carried_price');

drop policy if exists staff_reads on pricing.price_list;
create policy staff_reads on pricing.price_list for select to kabinet_staff using (true);
drop policy if exists member_reads on pricing.price_list;
create policy member_reads on pricing.price_list for select to kabinet_member
    using (id = any ((select platform.current_price_lists()::uuid[])::uuid[]));

drop policy if exists staff_reads on pricing.price;
create policy staff_reads on pricing.price for select to kabinet_staff using (true);
drop policy if exists member_reads on pricing.price;
create policy member_reads on pricing.price for select to kabinet_member
    using (price_list_id = any ((select platform.current_price_lists()::uuid[])::uuid[]));

drop policy if exists member_reads on pricing.contract_price_list;
create policy member_reads on pricing.contract_price_list for select to kabinet_member
    using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists staff on pricing.contract_price_list;
create policy staff on pricing.contract_price_list to kabinet_staff
    using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[]));

drop policy if exists member_reads on pricing.personal_price;
create policy member_reads on pricing.personal_price for select to kabinet_member
    using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists staff on pricing.personal_price;
create policy staff on pricing.personal_price to kabinet_staff
    using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[]));

drop policy if exists signed_in_reads on pricing.exchange_rate;
create policy signed_in_reads on pricing.exchange_rate for select to kabinet_member, kabinet_staff using (true);

call platform.only_with('pricing.contract_price_list', '{insert,update,delete}', '{pricing.list.assign,organisations.customer.assign}');
call platform.only_with('pricing.personal_price', '{insert,update,delete}', '{pricing.list.assign,organisations.customer.assign}');

-- The inner queries run under the reader's own policies.
call platform.narrow('pricing.contract_price_list', 'kabinet_staff', 'branch_id', 'organisation_id in (select id from organisations.organisation)');
call platform.narrow('pricing.personal_price', 'kabinet_staff', 'branch_id', 'organisation_id in (select id from organisations.organisation)');
call platform.limit_member('pricing.contract_price_list', 'contract_id in (select id from organisations.contract)');

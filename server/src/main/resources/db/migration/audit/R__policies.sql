-- The log is read by whom it concerns and written by nobody: only the functions of R__recording.sql put anything into it.
grant usage on schema audit to kabinet_anonymous, kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all, kabinet_system;
grant select on audit.record, audit.chain to kabinet_member, kabinet_staff, kabinet_all, kabinet_system;

do $$
declare t text;
begin
    foreach t in array array['waiting', 'chain', 'record'] loop
        execute format('alter table audit.%I enable row level security', t);
        execute format('alter table audit.%I force row level security', t);
        execute format('drop policy if exists owner on audit.%I', t);
        execute format('create policy owner on audit.%I to %I using (true) with check (true)', t, current_user);
    end loop;
    foreach t in array array['chain', 'record'] loop
        execute format('drop policy if exists everything on audit.%I', t);
        execute format('create policy everything on audit.%I for select to kabinet_all, kabinet_system using (true)', t);
    end loop;
end $$;

drop policy if exists member on audit.chain;
create policy member on audit.chain for select to kabinet_member
    using (id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists member on audit.record;
create policy member on audit.record for select to kabinet_member
    using (chain = any ((select platform.current_organisations()::uuid[])::uuid[]));

-- The inner query runs under the reader's own policies: a customer that moved to another branch takes its history along.
drop policy if exists staff on audit.chain;
create policy staff on audit.chain for select to kabinet_staff using (id in (select id from organisations.organisation));
drop policy if exists staff on audit.record;
create policy staff on audit.record for select to kabinet_staff using (chain in (select id from organisations.organisation));

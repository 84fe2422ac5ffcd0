-- Every change of business data is noted by the statement that made it, whoever sent the statement.

-- Who acts, by the role that the transaction took: MEMBER, STAFF …; DATABASE for who came past the portal.
create or replace function audit.acting_kind() returns text language sql stable as $$
    select case when current_setting('role') like 'kabinet\_%' then upper(substr(current_setting('role'), 9)) else 'DATABASE' end
$$;
alter table audit.waiting alter kind set default audit.acting_kind();
alter table audit.waiting alter person_id set default platform.current_person();
alter table audit.waiting alter person_name set default coalesce(current_setting('kabinet.person_name', true), '');
alter table audit.waiting alter caused_by set default nullif(current_setting('kabinet.caused_by', true), '')::uuid;
alter table audit.waiting alter address set default coalesce(current_setting('kabinet.address', true), '');
alter table audit.waiting alter request set default coalesce(current_setting('kabinet.request', true), '');
alter table audit.waiting alter through set default coalesce(current_setting('kabinet.through', true), '');

-- Whoever stands in for somebody acts on their behalf where that reaches: in the customer's company, or with the clients and in the branches of the
-- one who is away, with the orders that were handed to them, and in a cabinet that is open in their place only.
create or replace function audit.on_behalf() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    select (s ->> 'person')::uuid into new.caused_by
    from jsonb_array_elements(platform.current_stand_ins()) as s
    where (s ->> 'wholly')::boolean or case when s ? 'organisation' then (s ->> 'organisation')::uuid = new.organisation_id
               else exists (select from organisations.organisation as o where o.id = new.organisation_id
                            and (o.account_manager_id = (s ->> 'person')::uuid or s -> 'branches' ? o.branch_id::text))
                    or new.object_type = 'ORDER' and exists (select from ordering.orders as o
                            where o.id = new.object_id::uuid and o.handed_to = (s ->> 'person')::uuid) end
    limit 1;
    return new;
end $$;
create or replace trigger on_behalf before insert on audit.waiting for each row
    when (new.caused_by is null and coalesce(current_setting('kabinet.stand_ins', true), '') <> '')
    execute function audit.on_behalf();

-- Only Kabinet itself may bring in a past that nobody here has made: the demo company; and the superuser, who may do anything anyway.
create or replace function audit.silent() returns boolean language sql stable as $$
    select current_setting('kabinet.unrecorded', true) = 'on'
       and (current_setting('role') = 'kabinet_system' or (select rolsuper from pg_catalog.pg_roles where rolname = session_user))
$$;

-- Never written down, whatever a table calls them.
create or replace function audit.secret(name text) returns boolean language sql immutable parallel safe as $$
    select strpos(name, 'password') > 0 or strpos(name, 'hash') > 0 or strpos(name, 'secret') > 0 or strpos(name, 'token') > 0
$$;

create or replace function audit.row_key(j jsonb, names text[]) returns text language sql immutable parallel safe as $$
    select string_agg(j ->> name, '/' order by place) from unnest(names) with ordinality as n (name, place)
$$;

-- What a part of an object is called in it: its columns, ids by the name they are known under.
create or replace function audit.part_name(j jsonb, names text[]) returns text language sql stable as $$
    select string_agg(coalesce(case n.col
               when 'to_stage_id' then (select s.code from ordering.stage as s where s.id = (j ->> n.col)::uuid)
               when 'variant_id' then (select coalesce(nullif(v.article, ''), p.article) from catalogue.variant as v
                                       join catalogue.product as p on p.id = v.product_id where v.id = (j ->> n.col)::uuid)
           end, j ->> n.col), ' ' order by n.place)
    from unnest(names) with ordinality as n (col, place)
$$;

-- Arguments of the three functions below: category, type of the object, owner (PERSON, SELLER or the column with the organisation), the column
-- with the object's id, label columns, columns that are nobody's business, primary key, prefix and naming columns of a part of an object. They are
-- in the way of everybody who writes: one note for an object with all its parts, and no function called for each row where an operator will do.
create or replace function audit.row_added() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    own constant text := tg_argv[2];
    id constant text := tg_argv[3];
    labels constant text[] := tg_argv[4];
    ignored constant text[] := tg_argv[5];
    part constant text := tg_argv[7];
    names constant text[] := tg_argv[8];
    plain constant boolean := cardinality(names) < 2 and tg_argv[8] not in ('{to_stage_id}', '{variant_id}');
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    if part <> '' then
        insert into audit.waiting (category, action, object_type, object_id, owner, organisation_id, after)
        select tg_argv[0], 'CHANGED', tg_argv[1], j ->> id, case when own = 'SELLER' or j ->> own is null then 'SELLER' else 'ORGANISATION' end,
               case when own <> 'SELLER' then (j ->> own)::uuid end,
               jsonb_object_agg(part || '.' || case when plain then j ->> names[1] else audit.part_name(j, names) end, jsonb_strip_nulls(j - ignored))
        from (select to_jsonb(n) as j from new_rows as n) as n
        group by j ->> id, j ->> own;
        return null;
    end if;
    insert into audit.waiting (category, action, object_type, object_id, label, owner, organisation_id, after)
    select tg_argv[0], 'CREATED', tg_argv[1], j ->> id, case cardinality(labels) when 1 then j ->> labels[1] else audit.row_key(j, labels) end,
           case when own in ('PERSON', 'SELLER') then own when j ->> own is null then 'SELLER' else 'ORGANISATION' end,
           case when own not in ('PERSON', 'SELLER') then (j ->> own)::uuid end,
           (select coalesce(jsonb_object_agg(e.key, case when audit.secret(e.key) then '"changed"' else e.value end), '{}')
            from jsonb_each(jsonb_strip_nulls(j - ignored)) as e where e.value not in ('""', 'false', '[]', '{}'))
    from (select to_jsonb(n) as j from new_rows as n) as n;
    return null;
end $$;

create or replace function audit.row_removed() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    own constant text := tg_argv[2];
    id constant text := tg_argv[3];
    labels constant text[] := tg_argv[4];
    ignored constant text[] := tg_argv[5];
    part constant text := tg_argv[7];
    names constant text[] := tg_argv[8];
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    if part <> '' then
        insert into audit.waiting (category, action, object_type, object_id, owner, organisation_id, before)
        select tg_argv[0], 'CHANGED', tg_argv[1], j ->> id, case when own = 'SELLER' or j ->> own is null then 'SELLER' else 'ORGANISATION' end,
               case when own <> 'SELLER' then (j ->> own)::uuid end,
               jsonb_object_agg(part || '.' || audit.part_name(j, names), jsonb_strip_nulls(j - ignored))
        from (select to_jsonb(o) as j from old_rows as o) as o
        group by j ->> id, j ->> own;
        return null;
    end if;
    insert into audit.waiting (category, action, object_type, object_id, label, owner, organisation_id, before)
    select tg_argv[0], 'DELETED', tg_argv[1], j ->> id, audit.row_key(j, labels),
           case when own in ('PERSON', 'SELLER') then own when j ->> own is null then 'SELLER' else 'ORGANISATION' end,
           case when own not in ('PERSON', 'SELLER') then (j ->> own)::uuid end,
           (select coalesce(jsonb_object_agg(e.key, e.value), '{}')
            from jsonb_each(jsonb_strip_nulls(j - ignored)) as e where e.value not in ('""', 'false', '[]', '{}') and not audit.secret(e.key))
    from (select to_jsonb(o) as j from old_rows as o) as o;
    return null;
end $$;

create or replace function audit.row_changed() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    own constant text := tg_argv[2];
    id constant text := tg_argv[3];
    labels constant text[] := tg_argv[4];
    ignored constant text[] := tg_argv[5];
    keys constant text[] := tg_argv[6];
    part constant text := tg_argv[7];
    names constant text[] := tg_argv[8];
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    insert into audit.waiting (category, action, object_type, object_id, label, owner, organisation_id, before, after)
    with pairs as materialized (
        select o.j - ignored as old, n.j - ignored as new, n.j as j
        from (select to_jsonb(o) as j from old_rows as o) as o
        join (select to_jsonb(n) as j from new_rows as n) as n
            on case cardinality(keys) when 1 then n.j ->> keys[1] else audit.row_key(n.j, keys) end
             = case cardinality(keys) when 1 then o.j ->> keys[1] else audit.row_key(o.j, keys) end
    ), changed as materialized (
        select p.old, p.new, p.j ->> id as object_id, case when own not in ('PERSON', 'SELLER') then p.j ->> own end as organisation,
               audit.row_key(p.j, labels) as label,
               case part when '' then '' else part || '.' || audit.part_name(p.j, names) || '.' end as prefix
        from pairs as p where p.old <> p.new
    )
    select tg_argv[0], 'CHANGED', tg_argv[1], c.object_id, max(c.label),
           case when own in ('PERSON', 'SELLER') then own when c.organisation is null then 'SELLER' else 'ORGANISATION' end, c.organisation::uuid,
           coalesce(jsonb_object_agg(c.prefix || e.key, c.old -> e.key) filter (where not audit.secret(e.key)), '{}'),
           jsonb_object_agg(c.prefix || e.key, case when audit.secret(e.key) then '"changed"' else e.value end)
    from changed as c cross join lateral jsonb_each(c.new) as e
    where e.value is distinct from c.old -> e.key
    group by c.object_id, c.organisation;
    return null;
end $$;

-- Records what happens to the rows of a table. A part is recorded as a change of the object that it belongs to.
create or replace procedure audit.watch(tbl regclass, category text, object_type text, owner text, object_id text, label text, ignored text,
                                        part text default '', part_names text default '{}') language plpgsql as $$
declare
    keys text;
    arguments text;
begin
    select array_agg(a.attname)::text into keys
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = tbl and i.indisprimary;
    if part <> '' then
        ignored := (ignored::text[] || array(select attname::text from pg_attribute where attrelid = tbl and attnum > 0 and audit.secret(attname)))::text;
    end if;
    arguments := format('%L, %L, %L, %L, %L, %L, %L, %L, %L', category, object_type, owner, object_id, label, ignored, keys, part, part_names);
    execute format('create or replace trigger audit_added after insert on %s referencing new table as new_rows
        for each statement execute function audit.row_added(%s)', tbl, arguments);
    execute format('create or replace trigger audit_changed after update on %s referencing old table as old_rows new table as new_rows
        for each statement execute function audit.row_changed(%s)', tbl, arguments);
    execute format('create or replace trigger audit_removed after delete on %s referencing old table as old_rows
        for each statement execute function audit.row_removed(%s)', tbl, arguments);
end $$;

-- Roles are told as one list before and one after, for each place in which the person holds any.
create or replace function audit.roles_changed() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    added jsonb := '[]';
    removed jsonb := '[]';
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    if tg_op <> 'DELETE' then added := (select coalesce(jsonb_agg(to_jsonb(n)), '[]') from new_rows as n); end if;
    if tg_op <> 'INSERT' then removed := (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from old_rows as o); end if;
    insert into audit.waiting (category, action, object_type, object_id, owner, organisation_id, before, after)
    select 'PEOPLE', 'CHANGED', 'PERSON', t.person_id, case when t.organisation_id is null then 'SELLER' else 'ORGANISATION' end, t.organisation_id,
           jsonb_build_object('roles', audit.role_list(t.person_id, t.organisation_id, added, removed)),
           jsonb_build_object('roles', audit.role_list(t.person_id, t.organisation_id, '[]', '[]'))
    from (select distinct person_id, organisation_id from jsonb_populate_recordset(null::access.role_grant, added || removed)) as t;
    return null;
end $$;

-- The roles as they stand now, without those added and with those removed.
create or replace function audit.role_list(person uuid, organisation uuid, added jsonb, removed jsonb) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(coalesce('«' || r.name || '»', g.role) || coalesce(' ' || b.code, '') || coalesce(' ' || (
               select string_agg(le.name, ' + ' order by le.name) from organisations.legal_entity as le where le.id = any (g.legal_entities)), '')
               || case g.scope when 'OWN' then ' (own)' when 'TEAM' then ' (team)' else '' end
               || coalesce(' → ' || to_char(g.valid_until at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"'), '') order by g.role, r.name, b.code), '[]')
    from (select * from access.role_grant where person_id = person
              and id not in (select (a ->> 'id')::uuid from jsonb_array_elements(added) as a)
          union all
          select * from jsonb_populate_recordset(null::access.role_grant, removed) where person_id = person) as g
    left join organisations.branch as b on b.id = g.branch_id
    left join access.role as r on r.id = g.role_id
    where g.organisation_id is not distinct from organisation
$$;

-- Who is in a team is told as one list before and one after. Of a team that was dissolved its own row tells.
create or replace function audit.team_changed() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    added jsonb := '[]';
    removed jsonb := '[]';
begin
    if audit.silent() then return null; end if;
    if tg_op = 'INSERT' then added := (select coalesce(jsonb_agg(to_jsonb(n)), '[]') from new_rows as n);
    else removed := (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from old_rows as o); end if;
    insert into audit.waiting (category, action, object_type, object_id, label, owner, organisation_id, before, after)
    select 'PEOPLE', 'CHANGED', 'TEAM', t.id, t.name, case when t.organisation_id is null then 'SELLER' else 'ORGANISATION' end, t.organisation_id,
           jsonb_build_object('members', audit.team_list(t.id, added, removed)), jsonb_build_object('members', audit.team_list(t.id, '[]', '[]'))
    from access.team as t
    where t.id in (select team_id from jsonb_populate_recordset(null::access.team_member, added || removed));
    return null;
end $$;

-- The people of a team as they stand now, without those added and with those removed.
create or replace function audit.team_list(team uuid, added jsonb, removed jsonb) returns jsonb language sql stable set search_path = '' as $$
    select coalesce(jsonb_agg(p.name order by p.name), '[]')
    from (select person_id from access.team_member where team_id = team
          except select person_id from jsonb_populate_recordset(null::access.team_member, added) where team_id = team
          union select person_id from jsonb_populate_recordset(null::access.team_member, removed) where team_id = team) as m
    join access.person as p on p.id = m.person_id
$$;

create or replace function audit.step_ended() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into audit.waiting (category, action, object_type, object_id, label, owner, after)
    values ('EXCHANGE', 'EXCHANGED', 'EXCHANGE_SESSION', new.session_id, coalesce(new.file_name, new.mode), 'SELLER',
            jsonb_build_object('mode', new.mode, 'state', new.state, 'refused', new.refused, 'remarks', new.remarks)
                || (select coalesce(jsonb_object_agg('counts.' || kind.key || '.' || counted.key, counted.value), '{}')
                    from jsonb_each(new.counts) as kind cross join jsonb_each(kind.value) as counted
                    where jsonb_typeof(kind.value) = 'object' and counted.value <> '0'));
    return null;
end $$;

call audit.watch('access.person', 'PEOPLE', 'PERSON', 'PERSON', 'id', '{name}', '{id,version,created_at,last_sign_in_at,password_set_at,password_handed_over,reminded_of,erased_at}');
call audit.watch('access.entry_policy', 'SETTINGS', 'ENTRY_POLICY', 'organisation_id', 'id', '{}', '{id,version,organisation_id}');
create or replace trigger audit_added after insert on access.role_grant referencing new table as new_rows
    for each statement execute function audit.roles_changed();
create or replace trigger audit_changed after update on access.role_grant referencing old table as old_rows new table as new_rows
    for each statement execute function audit.roles_changed();
create or replace trigger audit_removed after delete on access.role_grant referencing old table as old_rows
    for each statement execute function audit.roles_changed();

call audit.watch('access.second_factor', 'PEOPLE', 'SECOND_FACTOR', 'PERSON', 'person_id', '{}',
    '{person_id,sealed_secret,set_up_at,last_step,failures,failed_at}');

call audit.watch('access.passkey', 'PEOPLE', 'PASSKEY', 'PERSON', 'person_id', '{name}',
    '{id,person_id,credential_id,public_key,sign_count,backup_eligible,created_at,last_used_at}');

call audit.watch('access.api_token', 'PEOPLE', 'API_TOKEN', 'organisation_id', 'id', '{name}',
    '{id,person_id,cabinet,organisation_id,hash,created_at,last_used_at,last_used_from,warned_at,revoked_by}');

call audit.watch('access.sso_provider', 'SETTINGS', 'SSO_PROVIDER', 'organisation_id', 'id', '{name}', '{id,version,organisation_id}');
call audit.watch('access.sso_domain', 'SETTINGS', 'SSO_PROVIDER', 'organisation_id', 'provider_id', '{}', '{provider_id,organisation_id,domain}',
    'domains', '{domain}');
call audit.watch('access.sso_identity', 'PEOPLE', 'SSO_IDENTITY', 'PERSON', 'person_id', '{issuer}', '{id,provider_id,person_id,linked_at}');

call audit.watch('access.role', 'PEOPLE', 'ROLE', 'organisation_id', 'id', '{name}', '{id,version,created_at,organisation_id}');
call audit.watch('access.team', 'PEOPLE', 'TEAM', 'organisation_id', 'id', '{name}', '{id,version,created_at,organisation_id}');
create or replace trigger audit_added after insert on access.team_member referencing new table as new_rows
    for each statement execute function audit.team_changed();
create or replace trigger audit_removed after delete on access.team_member referencing old table as old_rows
    for each statement execute function audit.team_changed();
call audit.watch('access.departure', 'PEOPLE', 'DEPARTURE', 'PERSON', 'person_id', '{person_name}',
    '{id,person_id,person_name,decided_by,decided_by_name,left_at}');
call audit.watch('access.substitution', 'PEOPLE', 'SUBSTITUTION', 'organisation_id', 'id', '{absent_name}',
    '{id,version,organisation_id,absent_id,substitute_id,begins_at,arranged_by,arranged_by_name,created_at}');
call audit.watch('access.invitation', 'PEOPLE', 'INVITATION', 'organisation_id', 'id', '{email}',
    '{id,organisation_id,branch_id,invited_by,invited_by_name,created_at,expires_at,letter_id,accepted_by,language}');

call audit.watch('access.agreement', 'SETTINGS', 'AGREEMENT', 'SELLER', 'id', '{kind,version}', '{id,kind,version,published_at,published_by,published_by_name}');
call audit.watch('access.consent', 'PEOPLE', 'CONSENT', 'PERSON', 'person_id', '{kind,version}',
    '{id,person_id,agreement_id,kind,version,given_at}');

call audit.watch('organisations.branch', 'SETTINGS', 'BRANCH', 'SELLER', 'id', '{name}', '{id,version}');
call audit.watch('organisations.organisation', 'COMPANY', 'ORGANISATION', 'id', 'id', '{name}',
    '{id,version,created_at,account_manager_id}');
call audit.watch('organisations.legal_entity', 'COMPANY', 'LEGAL_ENTITY', 'organisation_id', 'id', '{name}',
    '{id,version,organisation_id,branch_id}');
call audit.watch('organisations.contract', 'COMPANY', 'CONTRACT', 'organisation_id', 'id', '{number}',
    '{id,version,organisation_id,branch_id}');
call audit.watch('organisations.delivery_address', 'COMPANY', 'DELIVERY_ADDRESS', 'organisation_id', 'id', '{address}',
    '{id,version,organisation_id,branch_id,created_at}');

call audit.watch('pricing.contract_price_list', 'PRICES', 'CONTRACT', 'organisation_id', 'contract_id', '{}',
    '{contract_id,organisation_id,branch_id,position}', 'price_lists', '{position}');
call audit.watch('pricing.personal_price', 'PRICES', 'ORGANISATION', 'organisation_id', 'organisation_id', '{}',
    '{organisation_id,branch_id,variant_id,min_quantity,valid_from}', 'personal_prices', '{variant_id,min_quantity,valid_from}');

call audit.watch('ordering.orders', 'ORDERS', 'ORDER', 'organisation_id', 'id', '{number}',
    '{id,version,organisation_id,branch_id,placed_by,placed_by_name,account_manager_id,handed_to,phase,stage_since,parties,placed_at,told_stage,revision,exported_revision,search_text}');
call audit.watch('ordering.order_line', 'ORDERS', 'ORDER', 'organisation_id', 'order_id', '{}',
    '{id,order_id,organisation_id,branch_id,position,product_id,variant_id,unit_code,vat_amount,price_reason}', 'lines', '{position}');
-- Placed orders and their lines are what is written most by far: they are told without asking each for all of its columns. What is told is the same;
-- a test knows when a column was forgotten.
create or replace function audit.orders_added() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    insert into audit.waiting (category, action, object_type, object_id, label, owner, organisation_id, after)
    select 'ORDERS', 'CREATED', 'ORDER', id, number, 'ORGANISATION', organisation_id,
           jsonb_strip_nulls(jsonb_build_object('number', number, 'legal_entity_id', legal_entity_id, 'contract_id', contract_id, 'stage_id', stage_id,
               'currency', currency, 'amount', amount, 'vat_amount', vat_amount, 'paid_amount', paid_amount, 'line_count', line_count,
               'account_manager_name', nullif(account_manager_name, ''), 'handed_to_name', nullif(handed_to_name, ''),
               'placed_by_staff', nullif(placed_by_staff, false), 'comment', nullif(comment, ''),
               'purchase_order_number', nullif(purchase_order_number, ''), 'wished_on', wished_on, 'promised_on', promised_on,
               'external_id', nullif(external_id, ''), 'external_number', nullif(external_number, '')))
    from new_rows;
    return null;
end $$;
create or replace trigger audit_added after insert on ordering.orders referencing new table as new_rows
    for each statement execute function audit.orders_added();
create or replace function audit.lines_added() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    insert into audit.waiting (category, action, object_type, object_id, owner, organisation_id, after)
    select 'ORDERS', 'CHANGED', 'ORDER', order_id, 'ORGANISATION', organisation_id,
           jsonb_object_agg('lines.' || position, jsonb_build_object('article', article, 'name', name, 'quantity', quantity, 'unit_name', unit_name,
               'price', price, 'amount', amount, 'vat_rate', vat_rate, 'comment', comment, 'back_ordered', back_ordered))
    from new_rows group by order_id, organisation_id;
    return null;
end $$;
create or replace trigger audit_added after insert on ordering.order_line referencing new table as new_rows
    for each statement execute function audit.lines_added();
call audit.watch('ordering.order_message', 'ORDERS', 'ORDER', 'organisation_id', 'order_id', '{}',
    '{id,order_id,organisation_id,branch_id,answers_id,author_id,author_name,side,at,answered_at}', 'messages', '{id}');
call audit.watch('ordering.shipment', 'ORDERS', 'ORDER', 'organisation_id', 'order_id', '{}',
    '{id,order_id,organisation_id,branch_id,external_id,number}', 'shipments', '{number}');
call audit.watch('ordering.payment', 'ORDERS', 'ORDER', 'organisation_id', 'order_id', '{}',
    '{id,order_id,organisation_id,branch_id,external_id,number}', 'payments', '{number}');
call audit.watch('ordering.stage', 'SETTINGS', 'STAGE', 'SELLER', 'id', '{name_ru}', '{id,version}');
call audit.watch('ordering.stage_transition', 'SETTINGS', 'STAGE', 'SELLER', 'from_stage_id', '{}',
    '{from_stage_id,to_stage_id}', 'transitions', '{to_stage_id}');

call audit.watch('customisation.seller', 'SETTINGS', 'SELLER', 'SELLER', 'id', '{name}', '{id,version}');

call audit.watch('integrations.exchange_account', 'EXCHANGE', 'EXCHANGE_ACCOUNT', 'SELLER', 'id', '{name}',
    '{id,version,created_at,last_used_at}');
call audit.watch('integrations.stage_name', 'EXCHANGE', 'STAGE_NAME', 'SELLER', 'external_name', '{external_name}', '{external_name}');
create or replace trigger audit_added after insert on integrations.exchange_step
    for each row when (new.state in ('DONE', 'FAILED')) execute function audit.step_ended();
create or replace trigger audit_changed after update of state on integrations.exchange_step
    for each row when (new.state in ('DONE', 'FAILED') and old.state is distinct from new.state) execute function audit.step_ended();

-- The reason that somebody gave for moving an order; the move itself stands in the order.
create or replace function audit.reason_given() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if current_setting('kabinet.unrecorded', true) = 'on' and audit.silent() then return null; end if;
    insert into audit.waiting (category, action, object_type, object_id, owner, organisation_id, after)
    values ('ORDERS', 'CHANGED', 'ORDER', new.order_id, 'ORGANISATION', new.organisation_id, jsonb_build_object('reason', new.comment));
    return null;
end $$;
create or replace trigger audit_added after insert on ordering.stage_change
    for each row when (new.comment <> '') execute function audit.reason_given();

-- What happened and changed no row that is watched: who came in, what was taken away. Who acts may be told by Kabinet alone.
create or replace function audit.note(category text, action text, object_type text, object_id text, label text, owner text, organisation uuid,
                                      details jsonb, kind text, person uuid, person_name text)
    returns void language sql security definer set search_path = '' as $$
    insert into audit.waiting (category, action, object_type, object_id, label, owner, organisation_id, after, kind, person_id, person_name)
    select category, action, object_type, object_id, label, owner, organisation, details,
           case when told then kind else audit.acting_kind() end,
           case when told then person else platform.current_person() end,
           case when told then person_name else coalesce(current_setting('kabinet.person_name', true), '') end
    from (select kind is not null and current_setting('role') = 'kabinet_system' as told) as who
$$;
revoke all on function audit.note from public;
grant execute on function audit.note to kabinet_anonymous, kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all, kabinet_system;

-- What waits gets its place in its chain. One at a time: the chain is the same whoever seals.

-- The digest of a record: its content. The link: the link before, the number, the digest. docs/log-format.md says it for others.
create or replace function audit.digest(content text) returns text language sql immutable parallel safe as $$
    select encode(sha256(convert_to(content, 'UTF8')), 'hex')
$$;
create or replace function audit.link(previous text, sequence bigint, digest text) returns text language sql immutable parallel safe as $$
    select encode(sha256(convert_to(previous || ':' || sequence || ':' || digest, 'UTF8')), 'hex')
$$;
create or replace function audit.beginning(chain uuid) returns text language sql immutable parallel safe as $$
    select encode(sha256(convert_to('kabinet-log:' || chain, 'UTF8')), 'hex')
$$;

create or replace function audit.names_something(key text) returns boolean language sql immutable parallel safe as $$
    select key in ('stage_id', 'branch_id', 'legal_entity_id', 'legal_entities', 'contract_id', 'newcomers_price_list') or key like 'price\_lists.%'
$$;

-- An id that people would not understand by what it stands for; names of stages in both languages.
-- Its plans are kept, which those of a function in SQL are not.
create or replace function audit.readable(key text, value jsonb) returns jsonb language plpgsql stable as $$
declare
    told jsonb;
begin
    case key
        when 'stage_id' then
            select jsonb_build_object('ru', s.name_ru, 'en', s.name_en) into told from ordering.stage as s where s.id = (value #>> '{}')::uuid;
        when 'branch_id' then
            select to_jsonb(b.name) into told from organisations.branch as b where b.id = (value #>> '{}')::uuid;
        when 'legal_entity_id' then
            select to_jsonb(le.name) into told from organisations.legal_entity as le where le.id = (value #>> '{}')::uuid;
        when 'legal_entities' then
            select jsonb_agg(le.name order by le.name) into told from organisations.legal_entity as le
            where le.id in (select e::uuid from jsonb_array_elements_text(value) as e);
        when 'contract_id' then
            select to_jsonb(c.number) into told from organisations.contract as c where c.id = (value #>> '{}')::uuid;
        when 'newcomers_price_list' then
            select to_jsonb(l.name) into told from pricing.price_list as l where l.id = (value #>> '{}')::uuid;
        else
            if jsonb_typeof(value) = 'object' and value ? 'price_list_id' then
                select value || jsonb_build_object('price_list_id', l.name) into told
                from pricing.price_list as l where l.id = (value ->> 'price_list_id')::uuid;
            end if;
    end case;
    return coalesce(told, value);
end $$;

create or replace function audit.name_of(object_type text, object_id text) returns text language sql stable as $$
    select case object_type
        when 'ORDER' then (select number from ordering.orders where id = object_id::uuid)
        when 'PERSON' then (select name from access.person where id = object_id::uuid)
        when 'SECOND_FACTOR' then (select name from access.person where id = object_id::uuid)
        when 'CONTRACT' then (select number from organisations.contract where id = object_id::uuid)
        when 'ORGANISATION' then (select name from organisations.organisation where id = object_id::uuid)
        when 'STAGE' then (select name_ru from ordering.stage where id = object_id::uuid)
    end
$$;

drop function if exists audit.append;

-- Takes what waits, a portion of whole transactions, and tells of how many objects. What one transaction did to one object is one
-- record; what was done to a person is told in every organisation in which the person holds a role.
create or replace function audit.seal() returns integer language plpgsql security definer set search_path = '' as $$
declare
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    e record;
    head audit.chain;
    body text;
    done integer := 0;
begin
    if not exists (select from audit.waiting) then return 0; end if;
    perform pg_advisory_xact_lock(hashtextextended('audit.seal', 0));
    for e in
        with portion as (
            select distinct transaction from (select transaction from audit.waiting order by id limit 5000) as first
        ), taken as (
            delete from audit.waiting as w using portion as p where w.transaction = p.transaction returning w.*
        ), placed as (
            select t.*, coalesce(t.organisation_id, nobody) as chain from taken as t where t.owner <> 'PERSON'
            union all
            select t.*, coalesce(o.organisation_id, nobody)
            from taken as t
            left join lateral (
                select g.organisation_id from access.role_grant as g where g.person_id = t.object_id::uuid
                union
                select s.organisation_id from taken as s
                where s.transaction = t.transaction and s.object_id = t.object_id and s.owner <> 'PERSON'
            ) as o on true
            where t.owner = 'PERSON'
        ), objects as (
            select min(id) as id, chain, object_type, object_id, (array_agg(category order by id))[1] as category, min(at) as at,
                   case when bool_or(action = 'DELETED') then 'DELETED' when bool_or(action = 'CREATED') then 'CREATED' else min(action) end as action,
                   (array_agg(label order by id) filter (where label <> ''))[1] as label,
                   (array_agg(kind order by id))[1] as kind, (array_agg(person_id order by id))[1] as person_id,
                   (array_agg(person_name order by id))[1] as person_name, (array_agg(caused_by order by id))[1] as caused_by,
                   (array_agg(address order by id))[1] as address, (array_agg(request order by id))[1] as request, (array_agg(through order by id))[1] as through,
                   audit.merged(before order by id desc) as before, audit.merged(after order by id) as after
            from placed
            group by transaction, chain, object_type, object_id, case when action in ('CREATED', 'CHANGED', 'DELETED') then 0 else id end
        )
        select o.*,
               (select coalesce(jsonb_object_agg(b.key, case when audit.names_something(b.key) then audit.readable(b.key, b.value) else b.value end), '{}') from jsonb_each(o.before) as b
                where b.value is distinct from o.after -> b.key) as was,
               (select coalesce(jsonb_object_agg(a.key, case when audit.names_something(a.key) then audit.readable(a.key, a.value) else a.value end), '{}') from jsonb_each(o.after) as a
                where a.value is distinct from o.before -> a.key) as became
        from objects as o order by o.chain, o.id
    loop
        done := done + 1;
        continue when e.action = 'CHANGED' and e.was = '{}' and e.became = '{}';
        if head.id is distinct from e.chain then
            update audit.chain set sequence = head.sequence, hash = head.hash where id = head.id;
            insert into audit.chain as c (id, hash, anchor) values (e.chain, audit.beginning(e.chain), audit.beginning(e.chain))
            on conflict (id) do update set sequence = c.sequence returning * into head;
        end if;
        head.sequence := head.sequence + 1;
        body := (jsonb_strip_nulls(jsonb_build_object('chain', e.chain, 'sequence', head.sequence,
                'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'organisation', (select name from organisations.organisation where id = e.chain),
                'actor', jsonb_build_object('kind', e.kind, 'id', e.person_id,
                    'name', coalesce(nullif(e.person_name, ''), (select name from access.person where id = e.person_id))),
                'behalf', (select jsonb_build_object('id', id, 'name', name) from access.person where id = e.caused_by),
                'address', nullif(e.address, ''), 'request', nullif(e.request, ''), 'through', nullif(e.through, ''), 'category', e.category, 'action', e.action,
                'object', jsonb_build_object('type', e.object_type, 'id', e.object_id,
                    'label', coalesce(e.label, audit.name_of(e.object_type, e.object_id)))))
            || jsonb_build_object('before', e.was, 'after', e.became))::text;
        head.hash := audit.link(head.hash, head.sequence, audit.digest(body));
        insert into audit.record (chain, sequence, hash, content, at, person_id, category, action, object_type, object_id)
        values (e.chain, head.sequence, head.hash, body, e.at, e.person_id, e.category, e.action, e.object_type, e.object_id);
    end loop;
    update audit.chain set sequence = head.sequence, hash = head.hash where id = head.id;
    return done;
end $$;
revoke all on function audit.seal from public;
grant execute on function audit.seal to kabinet_member, kabinet_staff, kabinet_all, kabinet_system;

-- From this moment on everything is kept, at least; nothing if it is kept for ever. Parts are months.
create or replace function audit.keep_from() returns timestamptz language sql stable security definer set search_path = '' as $$
    select date_trunc('month', now() - make_interval(years => history_years), 'UTC') from customisation.seller where history_years > 0
$$;

-- No row is ever changed, and none goes before its time. Only what was said of an erased person goes, see audit.withhold: its digest stays.
create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.sealed_at < audit.keep_from() then return old; end if;
    elsif tg_op = 'UPDATE' then
        if new.content is null and new.digest = audit.digest(old.content)
            and to_jsonb(new) - '{content,digest}'::text[] = to_jsonb(old) - '{content,digest}'::text[] then return new; end if;
    end if;
    raise exception 'the log is never changed' using errcode = '42501';
end $$;
create or replace trigger record_is_final before update or delete on audit.record for each row execute function audit.refuse_change();
create or replace trigger log_is_not_truncated before truncate on audit.record for each statement execute function audit.refuse_change();

-- Removes what is older than it must be kept, from the beginning of each chain; the hash of the last record removed stays as the anchor of what
-- is left. Tells how many records went.
create or replace function audit.forget() returns bigint language plpgsql security definer set search_path = '' as $$
declare
    since constant timestamptz := audit.keep_from();
    c record;
    gone bigint;
    removed bigint := 0;
begin
    if since is null then return 0; end if;
    perform pg_advisory_xact_lock(hashtextextended('audit.seal', 0));
    for c in
        select r.chain, coalesce(min(r.sequence) filter (where r.sealed_at >= since) - 1, max(r.sequence)) as last
        from audit.record as r
        where r.chain in (select o.chain from audit.record as o where o.sealed_at < since)
        group by r.chain
    loop
        update audit.chain set kept_after = c.last, anchored_at = now(),
               anchor = (select hash from audit.record where chain = c.chain and sequence = c.last)
        where id = c.chain and c.last > kept_after;
        delete from audit.record where chain = c.chain and sequence <= c.last;
        get diagnostics gone = row_count;
        removed := removed + gone;
    end loop;
    if removed > 0 then
        perform audit.note('SETTINGS', 'FORGOTTEN', 'PORTAL', 'portal', null, 'SELLER', null,
            jsonb_build_object('records', removed, 'until', since::date), null, null, null);
    end if;
    return removed;
end $$;
revoke all on function audit.forget from public;
grant execute on function audit.forget to kabinet_system;

-- Lets go of what was recorded about a person: who they were, how they came in, who asked them in. Their deeds stay; see ADR 0019.
create or replace function audit.withhold(person uuid, login text, customers uuid[]) returns integer language plpgsql security definer set search_path = '' as $$
declare
    done integer;
    known jsonb;
begin
    if current_setting('role') <> 'kabinet_system' then
        raise insufficient_privilege using message = 'only Kabinet itself withholds records';
    end if;
    while audit.seal() > 0 loop end loop;
    -- Of teams it is told by name who was in them.
    select to_jsonb(p.name) into known from access.person as p where p.id = person;
    update audit.record as r set digest = audit.digest(r.content), content = null
    where r.content is not null
      and (r.object_type = 'TEAM' and known in (
               select member from jsonb_path_query(r.content::jsonb, '$.*.members[*]') as member)
        or r.chain = any (customers) and r.object_type in ('ORGANISATION', 'LEGAL_ENTITY', 'DELIVERY_ADDRESS') or r.object_id in (
          select person::text union all select login
          union all select i.id::text from access.invitation as i where i.email = login::public.citext or i.accepted_by = person
          union all select g.id::text from access.registration as g where g.email = login::public.citext));
    get diagnostics done = row_count;
    return done;
end $$;
revoke all on function audit.withhold from public;
grant execute on function audit.withhold to kabinet_system;

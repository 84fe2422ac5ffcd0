-- What the actor may do, as the transaction manager set it when the transaction began.
create function platform.permitted(anyof text[]) returns boolean language sql stable parallel safe
    as $$ select anyof && coalesce(nullif(current_setting('kabinet.permissions', true), ''), '{}')::text[] $$;

-- Whoever lacks all of these permissions writes no row here, whatever other policies say of it: for the commands insert, update, delete.
-- A row that may not be changed can still be locked, so that the portal can say what is refused. Kabinet itself does what somebody with
-- the right, or nobody in particular, has set going. The permissions are asked for once in a statement.
create procedure platform.only_with(tbl regclass, commands text[], permissions text[], otherwise text default 'false') language plpgsql as $$
declare
    command text;
    condition text;
begin
    foreach command in array commands loop
        condition := format('((select platform.permitted(%L::text[])) or %s)', permissions, otherwise);
        execute format('drop policy if exists %I on %s', 'only_with_' || command, tbl);
        execute format('create policy %I on %s as restrictive for %s to kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all %s %s',
            'only_with_' || command, tbl, command,
            case command when 'insert' then 'with check' when 'update' then 'using (true) with check' else 'using' end, condition);
    end loop;
end $$;

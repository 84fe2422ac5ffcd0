-- Where an actor sees some records only: the organisations and branches, and whose records in which place. A legal entity that stands there
-- with nobody is one of which all records are seen.
create function platform.current_narrowed() returns text language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.narrowed', true), ''), '{}') $$;
create function platform.current_owners() returns table (place uuid, person uuid) language sql stable parallel safe
    as $$ select split_part(owner, '/', 1)::uuid, nullif(split_part(owner, '/', 2), '')::uuid
          from unnest(coalesce(nullif(current_setting('kabinet.owners', true), ''), '{}')::text[]) as owner $$;

-- Rows of a place where an actor of this kind sees some records only are theirs as far as the condition goes; elsewhere the place is all that
-- counts. Where a row is written by the very statement that writes what it belongs to, only that is asked whose it is.
create procedure platform.narrow(tbl regclass, actors text, place text, condition text, with_its_owner boolean default false) language plpgsql as $$
declare
    policy constant text := 'narrowed_' || replace(actors, 'kabinet_', '');
begin
    condition := format('(%I <> all ((select platform.current_narrowed()::uuid[])::uuid[]) or %s)', place, condition);
    execute format('drop policy if exists %I on %s', policy, tbl);
    execute format('create policy %I on %s as restrictive to %I using (%s) with check (%s)', policy, tbl, actors, condition,
        case when with_its_owner then 'true' else condition end);
end $$;

-- A member whose roles are for some legal entities of an organisation only is limited there; elsewhere the organisation is all that counts.
create function platform.current_limited() returns text language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.limited', true), ''), '{}') $$;
create function platform.current_legal_entities() returns text language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.legal_entities', true), ''), '{}') $$;

-- Rows of an organisation in which a member is limited are theirs only as far as the condition goes. Where a row is written by the very
-- statement that writes what it belongs to, only that is asked for its legal entity: within a statement the one does not see the other.
create procedure platform.limit_member(tbl regclass, condition text, with_its_owner boolean default false) language plpgsql as $$
begin
    condition := format('(organisation_id <> all ((select platform.current_limited()::uuid[])::uuid[]) or %s)', condition);
    execute format('drop policy if exists limited on %s', tbl);
    execute format('create policy limited on %s as restrictive to kabinet_member using (%s) with check (%s)', tbl, condition,
        case when with_its_owner then 'true' else condition end);
end $$;

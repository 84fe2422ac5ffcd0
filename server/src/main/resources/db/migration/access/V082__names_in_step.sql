-- A person's name stands beside their id wherever it must outlive the role by which others knew them; all of it changes with the name.
create or replace function access.rename_substitutions() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    update access.substitution set absent_name = new.name where absent_id = new.id;
    update access.substitution set substitute_name = new.name where substitute_id = new.id;
    update access.substitution set arranged_by_name = new.name where arranged_by = new.id;
    update access.departure set person_name = new.name where person_id = new.id;
    update access.departure set decided_by_name = new.name where decided_by = new.id;
    update access.departure_item set successor_name = new.name where successor_id = new.id;
    return null;
end $$;
create index on access.departure_item (successor_id);
create index on access.departure (decided_by);
create index on access.substitution (arranged_by);

-- In whose place somebody acts besides their own: [{"person": …, "organisation": … or absent, "branches": […]}], as the transaction manager set it.
create function platform.current_stand_ins() returns jsonb language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.stand_ins', true), ''), '[]')::jsonb $$;

-- The person who acts and those in whose place they do.
create function platform.current_people() returns uuid[] language sql stable parallel safe
    as $$ select array(select platform.current_person() where platform.current_person() is not null
                       union all select (s ->> 'person')::uuid from jsonb_array_elements(platform.current_stand_ins()) as s) $$;

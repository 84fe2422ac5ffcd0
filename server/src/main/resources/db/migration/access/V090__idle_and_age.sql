-- How long a session may stand idle, and how old a password may become. Nought asks for nothing.
alter table access.entry_policy
    add idle_minutes  integer not null default 0 check (idle_minutes = 0 or idle_minutes between 5 and 1440),
    add password_days integer not null default 0 check (password_days = 0 or password_days between 7 and 730);

-- When the password became what it is; for whoever was here before, the day of this migration, so that nobody is turned away by it at once.
alter table access.person add password_set_at timestamptz not null default now();
-- Of which password somebody was reminded by letter: the moment it was set.
alter table access.person add reminded_of timestamptz;

create function access.password_set() returns trigger language plpgsql as $$
begin
    new.password_set_at := clock_timestamp();
    return new;
end $$;
create trigger password_set before update of password_hash on access.person
    for each row when (new.password_hash is distinct from old.password_hash)
    execute function access.password_set();

-- What is asked of whoever comes in: by the seller of everybody, by a customer of its own people. Nought asks for nothing.
create table access.entry_policy (
    id              uuid        primary key,
    organisation_id uuid        unique nulls not distinct,      -- absent for the seller
    minimum_length  integer     not null default 8 check (minimum_length between 8 and 64),
    letters         boolean     not null default false,
    digits          boolean     not null default false,
    specials        boolean     not null default false,
    known_refused   boolean     not null default true,
    former_refused  integer     not null default 0 check (former_refused between 0 and 24),
    session_hours   integer     not null default 0 check (session_hours between 0 and 336),
    networks        text[]      not null default '{}',
    version         bigint      not null default 1
);
insert into access.entry_policy (id) values (uuidv7());

-- Hashes that were replaced, so that a password cannot be taken up again.
create table access.former_password (
    person_id   uuid        not null references access.person,
    hash        text        not null,
    replaced_at timestamptz not null,
    primary key (person_id, hash)
);

-- Whoever sets a password, by whichever way: the old one is remembered among the last.
create function access.password_replaced() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into access.former_password (person_id, hash, replaced_at) values (old.id, old.password_hash, clock_timestamp())
    on conflict (person_id, hash) do update set replaced_at = excluded.replaced_at;
    delete from access.former_password f where f.person_id = old.id and f.hash in (
        select o.hash from access.former_password o where o.person_id = old.id order by o.replaced_at desc offset 24);
    return null;
end $$;
create trigger password_replaced after update of password_hash on access.person
    for each row when (old.password_hash is not null and new.password_hash is distinct from old.password_hash)
    execute function access.password_replaced();

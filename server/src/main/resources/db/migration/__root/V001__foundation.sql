create extension if not exists pg_trgm schema public;
create extension if not exists btree_gist schema public;
create extension if not exists unaccent schema public;
create extension if not exists citext schema public;
create extension if not exists ltree schema public;

-- Roles belong to the whole cluster, so another database of ours may have made them already.
do $$
declare r text;
begin
    foreach r in array array['kabinet_app', 'kabinet_anonymous', 'kabinet_member', 'kabinet_staff', 'kabinet_forwarder',
                             'kabinet_all', 'kabinet_system'] loop
        begin
            if not exists (select from pg_roles where rolname = r) then
                execute format('create role %I nologin', r);
            end if;
        exception when duplicate_object or unique_violation then null;
        end;
        if not pg_has_role(current_user, r, 'SET') then
            execute format('grant %I to current_user with set true, inherit false', r);
        end if;
    end loop;
end $$;

grant usage on schema platform to kabinet_app, kabinet_anonymous, kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all, kabinet_system;

-- Who acts, as the transaction manager set it when the transaction began. Lists travel as array literals.
create function platform.current_person() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('kabinet.person', true), '')::uuid $$;
create function platform.current_organisations() returns text language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.organisations', true), ''), '{}') $$;
create function platform.current_branches() returns text language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.branches', true), ''), '{}') $$;
create function platform.current_price_lists() returns text language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('kabinet.price_lists', true), ''), '{}') $$;

-- Lets the actor roles into a module's schema; which rows they see there is up to the policies.
create procedure platform.open_schema(name text) language plpgsql as $$
declare
    actors constant text := 'kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all, kabinet_system';
begin
    execute format('grant usage on schema %I to kabinet_anonymous, %s', name, actors);
    execute format('grant select, insert, update, delete on all tables in schema %I to %s', name, actors);
    execute format('grant usage, select on all sequences in schema %I to %s', name, actors);
    execute format('grant select on all tables in schema %I to kabinet_anonymous', name);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %s', name, actors);
    execute format('alter default privileges in schema %I grant usage, select on sequences to %s', name, actors);
    execute format('alter default privileges in schema %I grant select on tables to kabinet_anonymous', name);
end $$;

-- Row level security for a table: from here on a role sees a row only if a policy says so. The owner's own policy is for
-- migrations of data, which would otherwise change nothing and say nothing.
create procedure platform.protect(tbl regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tbl);
    execute format('alter table %s force row level security', tbl);
    execute format('drop policy if exists everything on %s', tbl);
    execute format('create policy everything on %s to kabinet_all, kabinet_system using (true) with check (true)', tbl);
    execute format('drop policy if exists migrations on %s', tbl);
    execute format('create policy migrations on %s to %I using (true) with check (true)', tbl, current_user);
end $$;

-- The first answer to each unsafe call, so that a retry gets the same one on any node.
create table platform.idempotency (
    person_id     uuid        not null,
    key           text        not null,
    request_hash  bytea       not null,
    started_at    timestamptz not null,
    status        integer,                      -- absent while the first call is still running
    headers       jsonb       not null default '{}',
    body          bytea,
    primary key (person_id, key)
);
create index on platform.idempotency (started_at);

-- What is kept on disk, by content; who may read it is decided by the row that refers to it.
create table platform.blob (
    id          uuid primary key,
    sha256      bytea       not null,
    media_type  text        not null,
    size_bytes  bigint      not null,
    file_name   text        not null,
    created_at  timestamptz not null
);
create index on platform.blob (sha256);

create table platform.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on platform.spring_session (expiry_time);
create index on platform.spring_session (principal_name);
create table platform.spring_session_attributes (
    session_primary_id char(36)     not null references platform.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- The transactional outbox of Spring Modulith.
create table platform.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on platform.event_publication using hash (serialized_event);
create index on platform.event_publication (completion_date);

create table platform.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on platform.scheduled_tasks (execution_time);
create index on platform.scheduled_tasks (last_heartbeat);
create index on platform.scheduled_tasks (priority desc, execution_time asc);

-- The frameworks keep their books whoever acts.
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes, platform.event_publication,
    platform.scheduled_tasks, platform.idempotency
    to kabinet_app, kabinet_anonymous, kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all, kabinet_system;
grant select, insert on platform.blob
    to kabinet_app, kabinet_anonymous, kabinet_member, kabinet_staff, kabinet_forwarder, kabinet_all, kabinet_system;

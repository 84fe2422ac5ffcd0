-- Whose records a role shows in its place: everybody's, unless it says less.
alter table access.role_grant add column scope text
    check (scope is null or (scope in ('TEAM', 'OWN') and role in ('COMPANY_ADMINISTRATOR', 'BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER', 'MANAGER')));
alter table access.invitation_grant add column scope text check (scope in ('TEAM', 'OWN'));

-- People of one customer, or of the seller, who see each other's records if their roles are for the team.
create table access.team (
    id              uuid primary key,
    organisation_id uuid,
    name            text        not null check (length(name) between 1 and 100),
    created_at      timestamptz not null,
    version         bigint      not null default 1
);
create unique index one_team_of_a_name on access.team (organisation_id, lower(name)) nulls not distinct;

create table access.team_member (
    team_id   uuid not null references access.team on delete cascade,
    person_id uuid not null references access.person on delete cascade,
    primary key (team_id, person_id)
);
create index on access.team_member (person_id);

-- A role made by people: the seller's, or a customer's for its own people. It takes after a built-in role, which says where it is held and
-- which rows it sees; what it allows are its own permissions.
create table access.role (
    id              uuid primary key,
    likeness        text        not null check (likeness in ('COMPANY_ADMINISTRATOR', 'BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER',
                                                              'MANAGER', 'FORWARDER', 'SUPERVISOR', 'ADMINISTRATOR')),
    organisation_id uuid,
    name            text        not null check (length(name) between 1 and 100),
    description     text        not null default '' check (length(description) <= 500),
    permissions     text[]      not null,
    created_at      timestamptz not null,
    version         bigint      not null default 1,
    check (organisation_id is null or likeness in ('COMPANY_ADMINISTRATOR', 'BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER'))
);
create unique index one_role_of_a_name on access.role (organisation_id, lower(name)) nulls not distinct;

alter table access.role_grant add column role_id uuid references access.role;
create index on access.role_grant (role_id) where role_id is not null;
alter table access.role_grant drop constraint role_grant_person_id_role_organisation_id_branch_id_key;
alter table access.role_grant add unique nulls not distinct (person_id, role, role_id, organisation_id, branch_id);

-- An invitation that is over does not keep a role alive; one that is open does, and the portal says so before it comes to that.
alter table access.invitation_grant add column role_id uuid references access.role on delete cascade;

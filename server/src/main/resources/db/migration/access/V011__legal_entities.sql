-- The legal entities of the organisation for which a role is held; all of them if none are named.
alter table access.role_grant add column legal_entities uuid[]
    check (legal_entities is null or (organisation_id is not null and cardinality(legal_entities) > 0));
alter table access.invitation_grant add column legal_entities uuid[];

-- From when and until when a role is held; without them always. The moment in valid_until is no longer part of it.
alter table access.role_grant
    add column valid_from timestamptz,
    add column valid_until timestamptz,
    add check (valid_until > valid_from);
alter table access.invitation_grant add column valid_from timestamptz, add column valid_until timestamptz;

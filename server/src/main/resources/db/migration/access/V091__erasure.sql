-- Somebody whose data was erased: the row stays, because orders and records point to it, and says nothing.
alter table access.person add erased_at timestamptz;
alter table access.person add check (erased_at is null or (status = 'BLOCKED' and password_hash is null));

-- First answers are packed before they are sealed; those that are here already are not. What is sealed cannot be pressed any further, and nobody looks
-- for a row by it, so PostgreSQL shall neither try nor count what is in there.
alter table platform.idempotency add packed boolean not null default false;
alter table platform.idempotency alter body set storage external;
alter table platform.idempotency alter body set statistics 0, alter headers set statistics 0, alter request_hash set statistics 0;

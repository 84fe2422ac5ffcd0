-- Only the end of a month asks by the time of sealing, and records are sealed in its order; that a record has its chain, sealing sees to.
drop index audit.record_sealed_at_idx;
create index on audit.record using brin (sealed_at);
alter table audit.record drop constraint record_chain_fkey;

-- A run may go on after the portal was killed, and must then still know what it has carried; and prices of change packets in a run with
-- whole ones have come too, though they make no list whole.
alter table pricing.carried_price set logged;
alter table pricing.carried_price add column whole boolean not null default true;

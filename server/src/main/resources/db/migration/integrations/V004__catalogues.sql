-- Which catalogues came when: one that another has taken the place of leaves its goods behind, and somebody has to decide about them.
create table integrations.exchange_catalogue (
    source      text primary key,               -- its id in 1C; of one without an id, that of the account
    name        text        not null default '',
    account_id  uuid references integrations.exchange_account,   -- by whose exchange it came last; none: by the command
    began_at    timestamptz not null,           -- conversations in which it came first, last, and whole
    came_at     timestamptz not null,
    whole_at    timestamptz
);

-- Somebody closed a catalogue: a conversation without a program.
alter table integrations.exchange_session drop constraint exchange_session_kind_check;
alter table integrations.exchange_session add check (kind in ('CATALOG', 'SALE', 'COMMAND', 'REPEAT', 'CLOSING'));

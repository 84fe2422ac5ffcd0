-- A letter on its way out, and what became of it.
create table notifications.letter (
    id              uuid primary key,
    recipient       text        not null,
    subject         text        not null,
    organisation_id uuid,                       -- the customer whom it concerns; its people may know whether it left
    branch_id       uuid,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'OUTDATED')),
    good_until      timestamptz,                -- what is in it is worth nothing afterwards
    attempts        integer     not null default 0,
    failure         text,
    written_at      timestamptz not null,
    settled_at      timestamptz
);
create index on notifications.letter (state, written_at);
create index on notifications.letter (written_at);

-- What the letter says. It may hold a link that opens a door, so it is kept only until the letter has left.
create table notifications.letter_content (
    letter_id   uuid primary key references notifications.letter on delete cascade,
    plain       text        not null,
    html        text        not null
);

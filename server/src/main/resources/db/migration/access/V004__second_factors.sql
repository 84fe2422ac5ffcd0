-- What a person shows besides the password. The secret is sealed with a key that is not in the database; of the codes for the day on
-- which the phone is lost only hashes are kept.
create table access.second_factor (
    person_id       uuid primary key references access.person,
    sealed_secret   bytea       not null,
    recovery_hashes bytea[]     not null,
    set_up_at       timestamptz not null,
    last_step       bigint      not null,           -- the last code that was taken; it and older ones are worth nothing any more
    failures        integer     not null default 0, -- in a row
    failed_at       timestamptz
);

-- Of whom a second factor is demanded: the seller's rule (without organisation), and stricter ones of customers for their own people.
create table access.entry_rule (
    id              uuid primary key,
    organisation_id uuid,
    second_factor   text not null check (second_factor in ('NOBODY', 'STAFF', 'EVERYONE')),
    unique nulls not distinct (organisation_id),
    check (organisation_id is null or second_factor <> 'STAFF')
);

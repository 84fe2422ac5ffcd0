-- Who may ask to be let in by themselves; everybody else is invited.
alter table customisation.seller add column registration text not null default 'EVERYONE'
    check (registration in ('CLOSED', 'COMPANIES', 'EVERYONE'));

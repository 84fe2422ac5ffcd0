-- How long what happened is remembered, in years; nought is for ever.
alter table customisation.seller add history_years integer not null default 0 check (history_years between 0 and 100);

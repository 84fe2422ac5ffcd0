-- By which exports a row has come: a whole export closes only what it used to carry and no other still does.
create table catalogue.origin (
    source      text        not null,           -- the id of the catalogue or classifier in the ERP
    row_id      uuid        not null,
    kind        text        not null check (kind in ('GROUPS', 'GOODS', 'OFFERS', 'WAREHOUSES')),
    carried     boolean     not null default true,  -- until a whole export of the source leaves the row out
    primary key (row_id, source)
);
create index on catalogue.origin (source, kind) where carried;

-- Stock of one variant may come in several files of a run; a variant is then met twice, as an offer and as stock.
alter table catalogue.import_mark drop constraint import_mark_kind_check;
alter table catalogue.import_mark add check (kind in ('GROUPS', 'GOODS', 'OFFERS', 'WAREHOUSES', 'STOCK'));
alter table catalogue.import_mark drop constraint import_mark_pkey;
alter table catalogue.import_mark add primary key (run_id, row_id, kind);

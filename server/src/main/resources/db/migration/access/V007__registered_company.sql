-- What the state's register says of whoever asks to be let in; absent where it was not asked or has not answered.
alter table access.registration
    add company_name      text,
    add company_full_name text,
    add company_kpp       text,
    add company_ogrn      text,
    add company_address   text,
    add company_state     text check (company_state in ('ACTIVE', 'LIQUIDATING', 'BANKRUPT', 'REORGANISING', 'LIQUIDATED', 'UNKNOWN'));

-- A letter to a phone travels as a text message. Each costs money, so they are counted: all of a day, and those to one number.
alter table notifications.letter add column carrier text not null default 'MAIL' check (carrier in ('MAIL', 'SMS'));
create index on notifications.letter (written_at, recipient) where carrier = 'SMS';

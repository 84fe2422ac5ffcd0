call platform.open_schema('notifications');
call platform.protect('notifications.letter');
call platform.protect('notifications.letter_content');

-- Whoever acts may have a letter written; who the letter concerns may learn what became of it, and nobody what it says.
drop policy if exists written on notifications.letter;
create policy written on notifications.letter for insert to kabinet_member, kabinet_staff, kabinet_forwarder with check (true);
drop policy if exists written on notifications.letter_content;
create policy written on notifications.letter_content for insert to kabinet_member, kabinet_staff, kabinet_forwarder with check (true);
drop policy if exists member on notifications.letter;
create policy member on notifications.letter for select to kabinet_member
    using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists staff on notifications.letter;
create policy staff on notifications.letter for select to kabinet_staff
    using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[]));

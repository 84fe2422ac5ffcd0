call platform.open_schema('customisation');
call platform.protect('customisation.seller');
drop policy if exists everyone_reads on customisation.seller;
create policy everyone_reads on customisation.seller for select
    to kabinet_anonymous, kabinet_member, kabinet_staff, kabinet_forwarder using (true);
call platform.only_with('customisation.seller', '{insert,update,delete}', '{customisation.seller.keep}');

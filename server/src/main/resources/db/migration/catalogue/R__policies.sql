call platform.open_schema('catalogue');
-- The assortment is one for all who are signed in; it is written by the exchange and by the administrator.
do $$
declare t text;
begin
    foreach t in array array['product_group', 'property', 'property_choice', 'product', 'product_in_group', 'product_property', 'variant',
                             'barcode', 'packing', 'picture', 'product_file', 'analogue', 'warehouse', 'stock', 'held', 'listing',
                             'listing_words', 'word'] loop
        execute format('call platform.protect(%L)', 'catalogue.' || t);
        execute format('drop policy if exists signed_in_reads on catalogue.%I', t);
        execute format('create policy signed_in_reads on catalogue.%I for select
            to kabinet_member, kabinet_staff, kabinet_forwarder using (true)', t);
    end loop;
end $$;

-- The books of the import itself.
do $$
declare t text;
begin
    foreach t in array array['arrived_file', 'import_mark', 'listing_due', 'origin', 'own_words', 'words_due'] loop
        execute format('call platform.protect(%L)', 'catalogue.' || t);
    end loop;
end $$;

call platform.open_schema('integrations');
do $$
declare t text;
begin
    foreach t in array array['exchange_account', 'exchange_session', 'exchange_step', 'exchange_refusal', 'order_export', 'stage_name', 'exchange_catalogue'] loop
        execute format('call platform.protect(%L)', 'integrations.' || t);
    end loop;
end $$;
call platform.only_with('integrations.exchange_account', '{insert,update,delete}', '{integrations.exchange.keep}');
call platform.only_with('integrations.stage_name', '{insert,update,delete}', '{integrations.exchange.keep}');

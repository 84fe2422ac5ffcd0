-- At which prices somebody buys who has registered by themselves, until their manager decides otherwise; none: at none.
alter table customisation.seller add column newcomers_price_list uuid;

package org.kabinet.pricing;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.database.RawRows;
import org.kabinet.platform.database.Written;
import org.springframework.stereotype.Repository;

/** Finds the prices in force by one walk along the index, whose own order is the one asked for, however long the lists are. */
@Repository
class PriceQueries {

    /** What a unit of the seller's currency is in the source's and in the contract's; nothing where both are the same. */
    private static final String RATES = """
            case when source.currency <> {5} then case when source.currency = {4} then 1 else
                (select rate.rate from pricing.exchange_rate rate where rate.currency = source.currency and rate.valid_from <= {3}
                 order by rate.valid_from desc limit 1) end end,
            case when source.currency <> {5} then case when {5} = {4} then 1 else
                (select rate.rate from pricing.exchange_rate rate where rate.currency = {5} and rate.valid_from <= {3}
                 order by rate.valid_from desc limit 1) end end""";

    /**
     * The contract {0}, its organisation {1}, the variants {2}, the day {3}, the seller's currency {4}, the contract's {5} and the largest quantity
     * {6}. A row for each list of the contract, one for each price in a list, one for each of the customer's own: what a list is like is told once
     * and not again with each of its prices.
     */
    private static final Written IN_FORCE = Written.of("""
            with ladder as materialized (
                select rung.position + 1 as rank, list.id, list.name, list.currency, list.vat_included
                from pricing.contract_price_list rung
                join pricing.price_list list on list.id = rung.price_list_id and list.active
                where rung.contract_id = {0}
            )
            select null::uuid, source.id, source.rank, source.name, source.currency, source.vat_included,
                   null::numeric, null::date, null::numeric, %1$s
            from ladder source
            union all
            select tier.variant_id, tier.price_list_id, null, null, null, null, tier.min_quantity, tier.valid_from, tier.amount, null, null
            from (select distinct on (price.variant_id, price.price_list_id, price.min_quantity)
                         price.variant_id, price.price_list_id, price.min_quantity, price.valid_from, price.amount
                  from pricing.price
                  where price.variant_id = any ({2}) and price.price_list_id = any (array(select id from ladder))
                    and price.min_quantity <= {6} and price.valid_from <= {3}
                  order by price.variant_id desc, price.price_list_id desc, price.min_quantity desc, price.valid_from desc) tier
            where tier.amount is not null
            union all
            select source.variant_id, null, 0, null, source.currency, source.vat_included,
                   source.min_quantity, source.valid_from, source.amount, %1$s
            from (select distinct on (own.variant_id, own.min_quantity)
                         own.variant_id, own.currency, own.vat_included, own.min_quantity, own.valid_from, own.amount
                  from pricing.personal_price own
                  where own.organisation_id = {1} and own.variant_id = any ({2})
                    and own.min_quantity <= {6} and own.valid_from <= {3}
                  order by own.variant_id desc, own.min_quantity desc, own.valid_from desc) source
            where source.amount is not null
            """.formatted(RATES));

    private final DSLContext sql;

    PriceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Every tier of every source that holds on the day and begins at no more than the quantity, for all the variants, in one statement. */
    Map<UUID, List<PriceRow>> inForce(
            ContractView contract,
            LocalDate date,
            Collection<UUID> variants,
            BigDecimal quantity,
            String sellerCurrency) {
        var found = new FoundPrices();
        RawRows.forEach(
                IN_FORCE.query(
                        sql,
                        val(contract.id()),
                        val(contract.organisationId()),
                        val(variants.toArray(UUID[]::new)),
                        val(date),
                        val(sellerCurrency, SQLDataType.VARCHAR),
                        val(contract.currency(), SQLDataType.VARCHAR),
                        val(quantity)),
                found);
        return found.byVariant();
    }
}

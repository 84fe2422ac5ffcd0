package org.kabinet.pricing;

import static org.jooq.impl.DSL.val;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.database.RawRows;
import org.springframework.stereotype.Repository;

/** Finds the prices in force by one walk along the index, whose own order is the one asked for, however long the lists are. */
@Repository
class PriceQueries {

    /** The contract {0}, its organisation {1}, the variants {2}, the day {3}, the seller's currency {4} and the contract's {5}. */
    private static final String IN_FORCE = """
            with ladder as materialized (
                select rung.position + 1 as rank, list.id, list.name, list.currency, list.vat_included
                from pricing.contract_price_list rung
                join pricing.price_list list on list.id = rung.price_list_id and list.active
                where rung.contract_id = {0}
            ),
            tier as materialized (
                select distinct on (price.variant_id, price.price_list_id, price.min_quantity)
                       price.variant_id, price.price_list_id, price.min_quantity, price.valid_from, price.amount
                from pricing.price
                where price.variant_id = any ({2}) and price.price_list_id = any (array(select id from ladder)) and price.valid_from <= {3}
                order by price.variant_id desc, price.price_list_id desc, price.min_quantity desc, price.valid_from desc
            )
            select found.*,
                   case when found.currency <> {5} then case when found.currency = {4} then 1 else (%1$s found.currency %2$s) end end,
                   case when found.currency <> {5} then case when {5} = {4} then 1 else (%1$s {5} %2$s) end end
            from (
                (select distinct on (own.variant_id, own.min_quantity)
                        own.variant_id, 0, null::uuid, null, own.currency, own.vat_included, own.min_quantity, own.valid_from, own.amount
                 from pricing.personal_price own
                 where own.organisation_id = {1} and own.variant_id = any ({2}) and own.valid_from <= {3}
                 order by own.variant_id desc, own.min_quantity desc, own.valid_from desc)
                union all
                select tier.variant_id, ladder.rank, ladder.id, ladder.name, ladder.currency, ladder.vat_included,
                       tier.min_quantity, tier.valid_from, tier.amount
                from tier join ladder on ladder.id = tier.price_list_id
            ) found (variant_id, rank, list_id, list_name, currency, vat_included, min_quantity, valid_from, amount)
            where found.amount is not null
            """.formatted(
                    "select rate.rate from pricing.exchange_rate rate where rate.currency =",
                    "and rate.valid_from <= {3} order by rate.valid_from desc limit 1");

    private final DSLContext sql;

    PriceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Every tier of every source that holds on the day, for all the variants, in one statement. */
    List<PriceRow> inForce(ContractView contract, LocalDate date, Collection<UUID> variants, String sellerCurrency) {
        return RawRows.list(
                sql.resultQuery(
                        IN_FORCE,
                        val(contract.id()),
                        val(contract.organisationId()),
                        val(variants.toArray(UUID[]::new)),
                        val(date),
                        val(sellerCurrency, SQLDataType.VARCHAR),
                        val(contract.currency(), SQLDataType.VARCHAR)),
                PriceQueries::row);
    }

    private static PriceRow row(ResultSet row) throws SQLException {
        return new PriceRow(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBigDecimal(7),
                row.getObject(8, LocalDate.class),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11));
    }
}

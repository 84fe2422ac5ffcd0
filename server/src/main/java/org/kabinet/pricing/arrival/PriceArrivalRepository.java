package org.kabinet.pricing.arrival;

import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.pricing.Tables.CARRIED_PRICE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.pricing.PriceImportRun;
import org.springframework.stereotype.Repository;

/** Writes prices a portion at a time: one statement compares with what holds and writes only what differs. */
@Repository
class PriceArrivalRepository {

    private static final String WRITE = """
            with arrived as materialized (
                select * from unnest({0}::uuid[], {1}::uuid[], {2}::numeric[], {3}::numeric[])
                    as arrived(price_list_id, variant_id, min_quantity, amount)
            ), compared as materialized (
                select arrived.*, held.amount as held
                from arrived left join lateral (
                    select price.amount from pricing.price
                    where price.variant_id = arrived.variant_id and price.price_list_id = arrived.price_list_id
                      and price.min_quantity = arrived.min_quantity and price.valid_from <= {4}::date
                    order by price.valid_from desc limit 1) held on true
            ), written as (
                insert into pricing.price as price (price_list_id, variant_id, min_quantity, valid_from, amount)
                select price_list_id, variant_id, min_quantity, {4}::date, amount from compared where amount is distinct from held
                on conflict (variant_id, price_list_id, min_quantity, valid_from) do update set amount = excluded.amount
            )
            select count(*) filter (where held is null and amount is not null) as created,
                   count(*) filter (where held <> amount) as updated,
                   count(*) filter (where held is not distinct from amount) as unchanged,
                   count(*) filter (where held is not null and amount is null) as withdrawn
            from compared
            """;

    /** A portion is a row for each list and tier: what is asked of it is asked of all of a run. */
    private static final String REMEMBER = """
            insert into pricing.carried_price (run_id, price_list_id, min_quantity, whole, variant_ids)
            select {3}::uuid, price_list_id, min_quantity, {4}, array_agg(variant_id)
            from unnest({0}::uuid[], {1}::uuid[], {2}::numeric[]) as arrived(price_list_id, variant_id, min_quantity)
            group by price_list_id, min_quantity
            """;

    /** Prices in force of the lists that came as a whole, of which no file of the run has told. */
    private static final String ABSENT = """
            with held as (
                select distinct on (price_list_id, variant_id, min_quantity) price_list_id, variant_id, min_quantity, amount
                from pricing.price
                where valid_from <= {1}::date
                  and price_list_id in (select price_list_id from pricing.carried_price where run_id = {0}::uuid and whole)
                order by price_list_id, variant_id, min_quantity, valid_from desc
            ), absent as (
                select price_list_id, variant_id, min_quantity from held where amount is not null
                except select price_list_id, unnest(variant_ids), min_quantity from pricing.carried_price where run_id = {0}::uuid
            )
            """;

    private static final String ABSENT_VARIANTS = ABSENT + "select distinct variant_id from absent";

    private static final String WITHDRAW = ABSENT + """
            insert into pricing.price as price (price_list_id, variant_id, min_quantity, valid_from, amount)
            select price_list_id, variant_id, min_quantity, {1}::date, null from absent where variant_id = any ({2}::uuid[])
            on conflict (variant_id, price_list_id, min_quantity, valid_from) do update set amount = null
            """;

    private final DSLContext sql;

    PriceArrivalRepository(DSLContext sql) {
        this.sql = sql;
    }

    ImportCounts write(PriceImportRun run, List<ArrivedPrice> prices) {
        if (prices.isEmpty()) {
            return ImportCounts.NONE;
        }
        Field<?>[] columns = {
            column(prices, UUID[]::new, ArrivedPrice::listId),
            column(prices, UUID[]::new, ArrivedPrice::variantId),
            column(prices, BigDecimal[]::new, ArrivedPrice::minQuantity),
            val(prices.stream().map(ArrivedPrice::amount).toArray(BigDecimal[]::new)),
            val(run.validFrom())
        };
        sql.execute(REMEMBER, columns[0], columns[1], columns[2], val(run.id()), val(run.full()));
        return sql.resultQuery(WRITE, (Object[]) columns)
                .fetchSingle(row -> new ImportCounts(
                        row.get("created", int.class),
                        row.get("updated", int.class),
                        row.get("unchanged", int.class),
                        row.get("withdrawn", int.class),
                        List.of()));
    }

    /** Variants of which the run left a price out. */
    Set<UUID> absent(PriceImportRun run) {
        return sql.resultQuery(ABSENT_VARIANTS, val(run.id()), val(run.validFrom()))
                .fetchSet("variant_id", UUID.class);
    }

    /** Ends those prices of these variants that the run left out. */
    ImportCounts withdraw(PriceImportRun run, Set<UUID> variants) {
        UUID[] which = variants.toArray(UUID[]::new);
        int withdrawn = sql.execute(WITHDRAW, val(run.id()), val(run.validFrom()), val(which));
        return new ImportCounts(0, 0, 0, withdrawn, List.of());
    }

    void forget(UUID runId) {
        sql.deleteFrom(CARRIED_PRICE).where(CARRIED_PRICE.RUN_ID.eq(runId)).execute();
    }

    private static <T> Field<T[]> column(
            List<ArrivedPrice> prices, IntFunction<T[]> array, Function<ArrivedPrice, T> part) {
        return val(prices.stream().map(part).toArray(array));
    }
}

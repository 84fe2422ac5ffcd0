package org.kabinet.pricing.arrival;

import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.pricing.Tables.CARRIED_PRICE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.WriteBehind;
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

    private static final String CREATE = """
            insert into pricing.price (price_list_id, variant_id, min_quantity, valid_from, amount)
            select price_list_id, variant_id, min_quantity, {4}::date, amount
            from unnest({0}::uuid[], {1}::uuid[], {2}::numeric[], {3}::numeric[]) as arrived(price_list_id, variant_id, min_quantity, amount)
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

    /**
     * Writes a portion.
     *
     * @param first variants that have no price yet for certain
     */
    ImportCounts write(PriceImportRun run, List<ArrivedPrice> prices, Set<UUID> first) {
        if (prices.isEmpty()) {
            return ImportCounts.NONE;
        }
        WriteBehind.execute(sql.query(
                REMEMBER,
                Columns.ids(prices, ArrivedPrice::listId),
                Columns.ids(prices, ArrivedPrice::variantId),
                Columns.decimals(prices, ArrivedPrice::minQuantity),
                val(run.id()),
                val(run.full())));
        List<ArrivedPrice> created = prices.stream()
                .filter(price -> first.contains(price.variantId()))
                .toList();
        List<ArrivedPrice> others = prices.stream()
                .filter(price -> !first.contains(price.variantId()))
                .toList();
        return create(run, created).plus(change(run, others));
    }

    private ImportCounts create(PriceImportRun run, List<ArrivedPrice> prices) {
        List<ArrivedPrice> holding =
                prices.stream().filter(price -> price.amount() != null).toList();
        if (!holding.isEmpty()) {
            WriteBehind.execute(sql.query(CREATE, columns(run, holding)));
        }
        return new ImportCounts(holding.size(), 0, prices.size() - holding.size(), 0, List.of());
    }

    private ImportCounts change(PriceImportRun run, List<ArrivedPrice> prices) {
        if (prices.isEmpty()) {
            return ImportCounts.NONE;
        }
        return sql.resultQuery(WRITE, columns(run, prices))
                .fetchSingle(row -> new ImportCounts(
                        row.get("created", int.class),
                        row.get("updated", int.class),
                        row.get("unchanged", int.class),
                        row.get("withdrawn", int.class),
                        List.of()));
    }

    private static Object[] columns(PriceImportRun run, List<ArrivedPrice> prices) {
        return new Object[] {
            Columns.ids(prices, ArrivedPrice::listId),
            Columns.ids(prices, ArrivedPrice::variantId),
            Columns.decimals(prices, ArrivedPrice::minQuantity),
            Columns.decimals(prices, ArrivedPrice::amount),
            val(run.validFrom())
        };
    }

    /** Variants of which the run left a price out. */
    Set<UUID> absent(PriceImportRun run) {
        return sql.resultQuery(ABSENT_VARIANTS, val(run.id()), val(run.validFrom()))
                .fetchSet("variant_id", UUID.class);
    }

    /** Ends those prices of these variants that the run left out. */
    ImportCounts withdraw(PriceImportRun run, Set<UUID> variants) {
        int withdrawn = sql.execute(WITHDRAW, val(run.id()), val(run.validFrom()), Columns.ids(variants));
        return new ImportCounts(0, 0, 0, withdrawn, List.of());
    }

    void forget(UUID runId) {
        sql.deleteFrom(CARRIED_PRICE).where(CARRIED_PRICE.RUN_ID.eq(runId)).execute();
    }
}

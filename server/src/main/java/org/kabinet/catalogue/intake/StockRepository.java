package org.kabinet.catalogue.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.WriteBehind;
import org.springframework.stereotype.Repository;

/** Writes the mirror of the ERP's stock. */
@Repository
class StockRepository {

    private static final String WRITE = """
            merge into catalogue.stock s
            using unnest({0}::uuid[], {1}::uuid[], {2}::numeric[], {3}::date[]) as n (variant_id, warehouse_id, quantity, expected_on)
            on s.variant_id = n.variant_id and s.warehouse_id = n.warehouse_id
            when matched and (s.quantity, s.expected_on) is distinct from (n.quantity, coalesce(n.expected_on, s.expected_on)) then
                update set quantity = n.quantity, expected_on = coalesce(n.expected_on, s.expected_on), updated_at = {4}
            when not matched then
                insert (variant_id, warehouse_id, quantity, expected_on, updated_at)
                values (n.variant_id, n.warehouse_id, n.quantity, n.expected_on, {4})
            returning n.variant_id
            """;

    /** Where the variants have anything at all, except in the warehouses that the packet names. */
    private static final String CLEAR_OTHERS = """
            delete from catalogue.stock s using (select distinct x from unnest({0}::uuid[]) x) v
            where s.variant_id = v.x and not exists (
                select from unnest({0}::uuid[], {1}::uuid[]) as n (variant_id, warehouse_id)
                where n.variant_id = s.variant_id and n.warehouse_id = s.warehouse_id)
            returning s.variant_id
            """;

    private static final String CLEAR = """
            delete from catalogue.stock where warehouse_id = {1} and variant_id = any ({0}::uuid[]) returning variant_id
            """;

    private static final String SUMS = """
            select s.variant_id, sum(s.quantity) as total from catalogue.stock s where s.variant_id = any ({0}::uuid[]) group by s.variant_id
            """;

    private final DSLContext sql;
    private final Clock clock;

    StockRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Variants that have none yet. */
    void create(List<StockRow> rows) {
        WriteBehind.execute(sql.query(
                "call catalogue.stock_first({0}::uuid[], {1}::uuid[], {2}::numeric[], {3}::date[], {4})",
                columns(rows)));
    }

    /** What each of the variants has in all warehouses together; absent if nobody ever told. */
    Map<UUID, BigDecimal> sums(Collection<UUID> variants) {
        return sql.resultQuery(SUMS, Columns.ids(variants))
                .fetchMap(row -> row.get("variant_id", UUID.class), row -> row.get("total", BigDecimal.class));
    }

    /** Variants that had no stock on record are created, those that had it changed. */
    Written write(List<StockRow> rows, Set<UUID> hadStock) {
        Written written = Written.nothing();
        sql.resultQuery(WRITE, columns(rows))
                .fetchSet("variant_id", UUID.class)
                .forEach(variant -> written.add(variant, !hadStock.contains(variant), true, true));
        return written;
    }

    private Object[] columns(List<StockRow> rows) {
        return new Object[] {
            Columns.ids(rows, StockRow::variantId),
            Columns.ids(rows, StockRow::warehouseId),
            Columns.decimals(rows, StockRow::quantity),
            Columns.days(rows, StockRow::expectedOn),
            DSL.val(clock.instant())
        };
    }

    Set<UUID> clearOthers(List<StockRow> rows) {
        return sql.resultQuery(
                        CLEAR_OTHERS, Columns.ids(rows, StockRow::variantId), Columns.ids(rows, StockRow::warehouseId))
                .fetchSet("variant_id", UUID.class);
    }

    /** Takes the variants out of one warehouse. */
    Set<UUID> clear(Collection<UUID> variants, UUID warehouse) {
        return sql.resultQuery(CLEAR, Columns.ids(variants), DSL.val(warehouse)).fetchSet("variant_id", UUID.class);
    }

    /** Sums up anew what there is of these variants; of some of them stock was taken away. */
    void hold(Collection<UUID> variants, Collection<UUID> lessened) {
        if (!lessened.isEmpty()) {
            sql.execute("call catalogue.release({0}::uuid[])", Columns.ids(lessened));
        }
        if (!variants.isEmpty()) {
            sql.execute("call catalogue.sum_up({0}::uuid[])", Columns.ids(variants));
        }
    }
}

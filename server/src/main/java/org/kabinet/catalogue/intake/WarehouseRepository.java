package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.WAREHOUSE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.IncomingWarehouse;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** Writes warehouses. */
@Repository
class WarehouseRepository {

    private static final String WRITE = """
            merge into catalogue.warehouse w
            using unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::text[], {4}::boolean[]) as n (id, external_id, name, address, active)
            on w.id = n.id
            when matched and (w.name, w.address, w.active) is distinct from (n.name, coalesce(n.address, w.address), n.active) then
                update set name = n.name, address = coalesce(n.address, w.address), active = n.active
            when not matched then
                insert (id, external_id, name, address, active) values (n.id, n.external_id, n.name, coalesce(n.address, ''), n.active)
            returning n.id, merge_action() = 'INSERT' as inserted, coalesce(old.active, false) as was_active, new.active as is_active
            """;

    private static final String PRODUCTS_IN = """
            select distinct v.product_id from catalogue.stock s join catalogue.variant v on v.id = s.variant_id
            where s.warehouse_id = any ({0}::uuid[])
            """;

    private final DSLContext sql;
    private final Ids ids;

    WarehouseRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** A warehouse as it is to be written. */
    record Row(UUID id, IncomingWarehouse warehouse) {}

    Map<String, UUID> known(Collection<String> externalIds) {
        return sql.select(WAREHOUSE.EXTERNAL_ID, WAREHOUSE.ID)
                .from(WAREHOUSE)
                .where(WAREHOUSE.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchMap(WAREHOUSE.EXTERNAL_ID, WAREHOUSE.ID);
    }

    /** The one for stock that comes without a warehouse. */
    UUID nameless() {
        return sql.select(WAREHOUSE.ID)
                .from(WAREHOUSE)
                .where(WAREHOUSE.EXTERNAL_ID.isNull())
                .and(WAREHOUSE.NAME.eq(""))
                .fetchOptional(WAREHOUSE.ID)
                .orElseGet(this::makeNameless);
    }

    private UUID makeNameless() {
        UUID id = ids.next();
        sql.insertInto(WAREHOUSE).set(WAREHOUSE.ID, id).set(WAREHOUSE.NAME, "").execute();
        return id;
    }

    Written write(List<Row> rows) {
        Written written = Written.nothing();
        sql.resultQuery(
                        WRITE,
                        Columns.ids(rows, Row::id),
                        Columns.texts(rows, row -> row.warehouse().externalId()),
                        Columns.texts(rows, row -> row.warehouse().name()),
                        Columns.texts(rows, row -> row.warehouse().address()),
                        Columns.flags(rows, row -> !row.warehouse().deleted()))
                .forEach(row -> written.add(
                        row.get("id", UUID.class),
                        row.get("inserted", boolean.class),
                        row.get("was_active", boolean.class),
                        row.get("is_active", boolean.class)));
        return written;
    }

    /** Sums up anew what there is of everything in these warehouses; tells of which products. */
    Set<UUID> hold(Collection<UUID> warehouses) {
        sql.execute("call catalogue.hold_in({0}::uuid[])", Columns.ids(warehouses));
        return sql.resultQuery(PRODUCTS_IN, Columns.ids(warehouses)).fetchSet("product_id", UUID.class);
    }
}

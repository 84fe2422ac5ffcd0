package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Remembers whose listing is behind, and brings it up to date. */
@Repository
class DueRepository {

    private static final int BATCH = 5000;

    private static final String NOTE = """
            insert into catalogue.listing_due as due (product_id, only_stock) select distinct met, {1} from unnest({0}::uuid[]) met
            on conflict (product_id) do update set only_stock = false where due.only_stock and not excluded.only_stock
            """;

    private static final String ONLY_STOCK = """
            delete from catalogue.listing_due where only_stock returning product_id
            """;

    private static final String COUNT = """
            with counted as (
                select g.id, count(l.product_id) as amount
                from catalogue.product_group g
                left join catalogue.product_in_group i on i.group_id = g.id
                left join catalogue.listing l on l.product_id = i.product_id
                group by g.id)
            update catalogue.product_group g set product_count = counted.amount
            from counted where counted.id = g.id and g.product_count <> counted.amount
            """;

    private final DSLContext sql;

    DueRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Everything about these products may have changed. */
    void note(Collection<UUID> products) {
        note(products, false);
    }

    /** Only the stock of these products has changed. */
    void noteStock(Collection<UUID> products) {
        note(products, true);
    }

    /** Brings all listings that are behind up to date; tells how many were. */
    int catchUp() {
        UUID[] restocked = sql.fetch(ONLY_STOCK).intoArray("product_id", UUID.class);
        if (restocked.length > 0) {
            sql.execute("call catalogue.restock({0}::uuid[])", DSL.val(restocked));
        }
        int total = restocked.length;
        UUID[] batch = due();
        while (batch.length > 0) {
            sql.execute("call catalogue.relist({0}::uuid[])", DSL.val(batch));
            total += batch.length;
            batch = due();
        }
        return total;
    }

    void countGroups() {
        sql.execute(COUNT);
    }

    private UUID[] due() {
        return sql.fetch("select product_id from catalogue.listing_due limit " + BATCH)
                .intoArray("product_id", UUID.class);
    }

    private void note(Collection<UUID> products, boolean onlyStock) {
        if (!products.isEmpty()) {
            sql.execute(NOTE, ColumnRepository.ids(products), DSL.inline(onlyStock));
        }
    }
}

package org.kabinet.catalogue.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.CatalogueImport.Listed;
import org.springframework.stereotype.Repository;

/** Remembers whose listing is behind, and brings it up to date. */
@Repository
class DueRepository {

    private static final int BATCH = 5000;

    private static final String NOTE = """
            insert into catalogue.listing_due as due (product_id, extent) select distinct met, {1} from unnest({0}::uuid[]) met
            on conflict (product_id) do update set extent = excluded.extent where due.extent < excluded.extent
            """;

    private static final String DUE = """
            select extent, array_agg(product_id order by product_id) as products from catalogue.listing_due group by extent
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

    /** How far a listing is behind; the database keeps the place in this order. */
    private enum Extent {
        STOCK("call catalogue.total({0}::uuid[])"),
        VARIANTS("call catalogue.list({0}::uuid[])"),
        EVERYTHING("call catalogue.reword({0}::uuid[])", "call catalogue.list({0}::uuid[])");

        private final String[] calls;

        Extent(String... calls) {
            this.calls = calls;
        }
    }

    /** Everything about these products may have changed. */
    void note(Collection<UUID> products) {
        note(products, Extent.EVERYTHING);
    }

    /** Variants of these products have come, gone or changed. */
    void noteVariants(Collection<UUID> products) {
        note(products, Extent.VARIANTS);
    }

    /** Only the stock of these products has changed. */
    void noteStock(Collection<UUID> products) {
        note(products, Extent.STOCK);
    }

    /** Brings all listings that are behind up to date; tells how many were. */
    int catchUp(Listed progress) {
        Map<Extent, UUID[]> due = due();
        int total = due.values().stream().mapToInt(products -> products.length).sum();
        int done = 0;
        for (var entry : due.entrySet()) {
            UUID[] products = entry.getValue();
            for (int from = 0; from < products.length; from += BATCH) {
                UUID[] batch = Arrays.copyOfRange(products, from, Math.min(from + BATCH, products.length));
                progress.listed(done, total);
                list(entry.getKey(), batch);
                done += batch.length;
            }
        }
        progress.listed(done, total);
        return total;
    }

    private Map<Extent, UUID[]> due() {
        Map<Extent, UUID[]> due = new EnumMap<>(Extent.class);
        sql.fetch(DUE)
                .forEach(row ->
                        due.put(Extent.values()[row.get("extent", int.class)], row.get("products", UUID[].class)));
        return due;
    }

    private void list(Extent extent, UUID[] batch) {
        for (String call : extent.calls) {
            sql.execute(call, DSL.val(batch));
        }
        sql.execute("delete from catalogue.listing_due where product_id = any ({0}::uuid[])", DSL.val(batch));
    }

    void placeWords() {
        sql.fetch("select catalogue.place_words()");
    }

    void countGroups() {
        sql.execute(COUNT);
    }

    private void note(Collection<UUID> products, Extent extent) {
        if (!products.isEmpty()) {
            sql.execute(NOTE, ColumnRepository.ids(products), DSL.inline(extent.ordinal()));
        }
    }
}

package org.kabinet.catalogue.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.CatalogueImport.Listed;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.WriteBehind;
import org.springframework.stereotype.Repository;

/** Remembers whose listing is behind, and brings it up to date. */
@Repository
class DueRepository {

    private static final int BATCH = 20_000;
    private static final int WORDS_BATCH = 2000;

    private static final String NOTE = """
            insert into catalogue.listing_due (product_ids, extent) values ({0}, {1})
            """;

    private static final String DUE = """
            with due as (delete from catalogue.listing_due returning product_ids, extent),
            furthest as (select product_id, max(extent) as extent from due cross join unnest(product_ids) as product_id group by product_id)
            select extent, array_agg(product_id order by product_id) as products from furthest group by extent
            """;

    /** Who writes words waits for who else does: each of them sees what the other has written. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('catalogue.words', 0))";

    private static final String UNLESS_ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('catalogue.words', 0)) as alone";

    private static final String LATER = """
            insert into catalogue.words_due as due (product_id, own) select product_id, {1} from unnest({0}::uuid[]) as product_id
            on conflict (product_id) do update set own = true where excluded.own and not due.own
            """;

    private static final String WORDS_DUE = """
            delete from catalogue.words_due where product_id in (select product_id from catalogue.words_due limit {0}) returning product_id, own
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
        STOCK("total"),
        VARIANTS("list"),
        EVERYTHING("list");

        private final String call;

        Extent(String procedure) {
            this.call = "call catalogue.%s({0}::uuid[])".formatted(procedure);
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

    /**
     * Brings all listings that are behind up to date; tells how many were.
     *
     * @param soon of how many products at most the words are brought up to date as well; those of more follow by {@link #catchUpWords}
     */
    int catchUp(int soon, Listed progress) {
        sql.execute(ALONE);
        Map<Extent, UUID[]> due = due();
        int total = due.values().stream().mapToInt(products -> products.length).sum();
        int done = 0;
        for (var entry : due.entrySet()) {
            UUID[] products = entry.getValue();
            for (int from = 0; from < products.length; from += BATCH) {
                UUID[] batch = Arrays.copyOfRange(products, from, Math.min(from + BATCH, products.length));
                progress.listed(done, total);
                list(entry.getKey(), batch, products.length <= soon);
                done += batch.length;
            }
        }
        progress.listed(done, total);
        return total;
    }

    /** Takes what is due. */
    private Map<Extent, UUID[]> due() {
        Map<Extent, UUID[]> due = new EnumMap<>(Extent.class);
        sql.fetch(DUE)
                .forEach(row ->
                        due.put(Extent.values()[row.get("extent", int.class)], row.get("products", UUID[].class)));
        return due;
    }

    private void list(Extent extent, UUID[] batch, boolean withWords) {
        sql.execute(extent.call, Columns.ids(batch));
        if (extent != Extent.STOCK) {
            boolean own = extent == Extent.EVERYTHING;
            if (withWords) {
                putWords(batch, own ? batch : new UUID[0]);
            } else {
                sql.execute(LATER, Columns.ids(batch), DSL.inline(own));
            }
        }
    }

    private void putWords(UUID[] products, UUID[] own) {
        if (own.length > 0) {
            sql.execute("call catalogue.reword({0}::uuid[])", Columns.ids(own));
        }
        sql.execute("call catalogue.put_words({0}::uuid[])", Columns.ids(products));
    }

    /** Brings the words of some products that wait for it up to date, unless words are being written elsewhere; tells of how many. */
    int catchUpWords() {
        if (!sql.fetchSingle(UNLESS_ALONE).get("alone", boolean.class)) {
            return 0;
        }
        Map<UUID, Boolean> due = sql.resultQuery(WORDS_DUE, DSL.inline(WORDS_BATCH))
                .fetchMap(row -> row.get("product_id", UUID.class), row -> row.get("own", Boolean.class));
        if (!due.isEmpty()) {
            UUID[] own = due.keySet().stream().filter(due::get).toArray(UUID[]::new);
            putWords(due.keySet().toArray(UUID[]::new), own);
        }
        return due.size();
    }

    void placeWords() {
        sql.fetch("select catalogue.place_words()");
    }

    void countGroups() {
        sql.execute(COUNT);
    }

    private void note(Collection<UUID> products, Extent extent) {
        if (!products.isEmpty()) {
            WriteBehind.execute(sql.query(NOTE, Columns.ids(products), DSL.inline(extent.ordinal())));
        }
    }
}

package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_IN_GROUP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectOrderByStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.VariantView;
import org.kabinet.jooq.catalogue.Tables;
import org.kabinet.jooq.catalogue.tables.Product;
import org.kabinet.jooq.catalogue.tables.Variant;
import org.kabinet.platform.money.Quantity;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Component;

/** Reads products as they stand in lists: one statement for a page with everything on it. */
@Component
class CardQueries {

    static final Product C = Tables.PRODUCT.as("c");

    private static final StockQueries STOCK = StockQueries.as("held_of_product");
    private static final Variant OWN = Tables.VARIANT.as("own");
    private static final Field<UUID> PAGE_PRODUCT = field(name("page", "product_id"), UUID.class);
    private static final Field<UUID[]> VARIANT_IDS = array(select(OWN.ID)
                    .from(OWN)
                    .where(OWN.PRODUCT_ID.eq(C.ID))
                    .and(OWN.ACTIVE)
                    .orderBy(OWN.ID))
            .as("variant_ids");
    private static final Field<UUID> GROUP = DSL.field(select(PRODUCT_IN_GROUP.GROUP_ID)
                    .from(PRODUCT_IN_GROUP)
                    .where(PRODUCT_IN_GROUP.PRODUCT_ID.eq(C.ID))
                    .and(PRODUCT_IN_GROUP.DIRECT)
                    .orderBy(PRODUCT_IN_GROUP.POSITION)
                    .limit(1))
            .as("group_id");
    private static final Field<String> PICTURE = VariantQueries.pictureOf(C).as("picture");
    private static final Field<Integer> TOTAL = field(name("total"), Integer.class);

    private final DSLContext sql;
    private final VariantQueries variants;
    private final Clock clock;

    CardQueries(DSLContext sql, VariantQueries variants, Clock clock) {
        this.sql = sql;
        this.variants = variants;
        this.clock = clock;
    }

    /** What a card is read from; the variants are apart because they are made of a subquery of today. */
    record Columns(Field<List<VariantView>> variants, List<SelectField<?>> all) {}

    private record Row(ProductCard card, Cursor cursor, long total) {}

    /** A page with the total of all that match. */
    Page<ProductCard> page(ProductFilter filter) {
        List<Row> rows = rows(filter, total(filter));
        long all = rows.isEmpty() ? 0 : rows.getFirst().total();
        return Page.cut(rows, filter.limit(), Row::cursor, all).map(Row::card);
    }

    /** A page without the total. */
    Page<ProductCard> batch(ProductFilter filter) {
        return Page.cut(rows(filter, DSL.inline(0)), filter.limit(), Row::cursor)
                .map(Row::card);
    }

    /** Products on offer by id, in no particular order. */
    List<ProductCard> byIds(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Columns columns = columns();
        return sql.select(columns.all())
                .from(C)
                .join(LISTING)
                .on(LISTING.PRODUCT_ID.eq(C.ID))
                .crossJoin(stock())
                .where(C.ID.eq(any(ids.toArray(UUID[]::new))))
                .fetch(row -> card(row, columns));
    }

    /** Whole groups have been counted when they were filled. */
    private static Field<Integer> total(ProductFilter filter) {
        UUID group = ListingQueries.onlyGroup(filter);
        return group == null
                ? DSL.field(selectCount().from(LISTING).where(ListingQueries.matching(filter)))
                : DSL.field(
                        select(PRODUCT_GROUP.PRODUCT_COUNT).from(PRODUCT_GROUP).where(PRODUCT_GROUP.ID.eq(group)));
    }

    private List<Row> rows(ProductFilter filter, Field<Integer> total) {
        SortKeyQueries order = SortKeyQueries.of(filter);
        Columns columns = columns();
        List<SelectField<?>> fields = new ArrayList<>(columns.all());
        order.keys().forEach(key -> fields.add(field(name("page", key.alias()))));
        return sql.with(ListingQueries.found(ListingQueries.typed(filter)))
                .select(fields)
                .select(total.as(TOTAL))
                .from(slice(filter, order))
                .join(C)
                .on(C.ID.eq(PAGE_PRODUCT))
                .crossJoin(stock())
                .orderBy(order.outerSorts())
                .fetch(row -> new Row(card(row, columns), order.cursor(row), row.get(TOTAL)));
    }

    /** The ids of the page, one more than it shows, with the keys they are sorted by. */
    private static Table<?> slice(ProductFilter filter, SortKeyQueries order) {
        var sorted = matching(filter, order).orderBy(order.sorts());
        return order.start(filter.cursor())
                .<Table<?>>map(start -> sorted.seek(start.toArray(Field[]::new))
                        .limit(filter.limit() + 1)
                        .asTable("page"))
                .orElseGet(() -> sorted.limit(filter.limit() + 1).asTable("page"));
    }

    private static SelectOrderByStep<?> matching(ProductFilter filter, SortKeyQueries order) {
        var from = select(LISTING.PRODUCT_ID).select(order.aliased()).from(LISTING);
        if (SortKeyQueries.byScore(filter)) {
            return from.join(ListingQueries.FOUND)
                    .on(ListingQueries.FOUND_PRODUCT.eq(LISTING.PRODUCT_ID))
                    .where(ListingQueries.matching(filter));
        }
        if (SortKeyQueries.byGroup(filter)) {
            return from.join(PRODUCT_IN_GROUP)
                    .on(PRODUCT_IN_GROUP.PRODUCT_ID.eq(LISTING.PRODUCT_ID))
                    .where(PRODUCT_IN_GROUP.GROUP_ID.eq(filter.groupId()))
                    .and(ListingQueries.besideGroup(filter))
                    .and(ListingQueries.chosen(filter));
        }
        return from.where(ListingQueries.matching(filter));
    }

    Table<?> stock() {
        return STOCK.ofProduct(C, LocalDate.now(clock));
    }

    Columns columns() {
        Field<List<VariantView>> shown = shownVariants();
        return new Columns(
                shown,
                List.of(
                        C.ID,
                        C.KIND,
                        C.ARTICLE,
                        ListingQueries.nameOf(C).as("card_name"),
                        C.BRAND,
                        C.UNIT_CODE,
                        C.UNIT_NAME,
                        C.VAT_RATE,
                        C.PACK_MULTIPLE,
                        C.MIN_QUANTITY,
                        C.LEAD_TIME_DAYS,
                        PICTURE,
                        GROUP,
                        VARIANT_IDS,
                        STOCK.total(),
                        STOCK.expectedOn(),
                        STOCK.mainWarehouse(),
                        shown));
    }

    ProductCard card(Record row, Columns columns) {
        ProductKind kind = ProductKind.valueOf(row.get(C.KIND));
        return new ProductCard(
                row.get(C.ID),
                kind,
                row.get(C.ARTICLE),
                row.get("card_name", String.class),
                row.get(C.BRAND),
                VariantQueries.previewUrl(row.get(PICTURE)),
                row.get(GROUP),
                row.get(C.UNIT_CODE),
                row.get(C.UNIT_NAME),
                row.get(C.VAT_RATE),
                Quantity.plain(row.get(C.PACK_MULTIPLE)),
                Quantity.plain(row.get(C.MIN_QUANTITY)),
                row.get(C.LEAD_TIME_DAYS),
                STOCK.view(row, kind),
                Arrays.asList(row.get(VARIANT_IDS)),
                row.get(columns.variants()));
    }

    /** Nothing at all when there are too many to show. */
    private Field<List<VariantView>> shownVariants() {
        Field<Integer> amount =
                DSL.field(select(LISTING.VARIANT_COUNT).from(LISTING).where(LISTING.PRODUCT_ID.eq(C.ID)));
        return multiset(variants.select()
                        .where(VariantQueries.V.PRODUCT_ID.eq(C.ID))
                        .and(VariantQueries.V.ACTIVE)
                        .and(amount.le(ProductCard.SHOWN_VARIANTS))
                        .orderBy(VariantQueries.V.ID))
                .as("variants")
                .convertFrom(rows -> rows.map(variants::view));
    }
}

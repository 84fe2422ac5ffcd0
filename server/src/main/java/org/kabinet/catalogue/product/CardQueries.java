package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_IN_GROUP;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.jooq.catalogue.Tables;
import org.kabinet.jooq.catalogue.tables.Product;
import org.kabinet.platform.database.RawRows;
import org.kabinet.platform.database.Written;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Component;

/** Reads products as they stand in lists: one statement for a page with everything on it. */
@Component
class CardQueries {

    /**
     * What was typed {0}, the page's products in order {1}, the name {2}, how many match in all {3}, the sort keys {4} and as many times nothing
     * {5}. A row for each product, followed by one for each variant that is shown with it.
     */
    private static final Written CARDS = Written.of("""
            with {0} slice as ({1}),
            page as materialized (select row_number() over () as at, slice.* from slice),
            card as materialized (
                select page.*, c.id, c.kind, c.article, {2} as name, c.brand, c.unit_code, c.unit_name, c.vat_rate, c.pack_multiple,
                       c.min_quantity, c.lead_time_days,
                       (select p.id || '?v=' || right(p.blob_id::text, 8) from catalogue.picture p
                        where p.product_id = c.id and p.blob_id is not null order by p.position, p.id limit 1) as picture,
                       (select g.group_id from catalogue.product_in_group g
                        where g.product_id = c.id and g.direct order by g.position limit 1) as group_id,
                       l.held, l.expected_on, l.held_in, {3} as total, l.variant_count <= %d as shown
                from page
                join catalogue.product c on c.id = page.product_id
                join catalogue.listing l on l.product_id = c.id
            )
            select c.at, c.id, c.kind, c.article, c.name, c.brand, c.unit_code, c.unit_name, c.vat_rate, c.pack_multiple, c.min_quantity,
                   c.lead_time_days, c.picture, c.group_id,
                   case when not c.shown then
                       array(select a.id from catalogue.variant a where a.product_id = c.id and a.active order by a.id) end,
                   c.held, c.expected_on, c.held_in, c.total,
                   null::uuid as variant_id, null, null::boolean, null, null, null::json, null::numeric, null::date[], null, {4}
            from card c
            union all
            select c.at, c.id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                   v.id, v.external_id, v.plain, v.name, v.article, v.characteristics, h.quantity, h.expected_on, h.held_in, {5}
            from card c
            join catalogue.variant v on v.product_id = c.id and v.active
            left join catalogue.held h on h.variant_id = v.id
            where c.shown
            order by at, variant_id nulls first
            """.formatted(ProductCard.SHOWN_VARIANTS));

    private static final Product C = Tables.PRODUCT.as("c");
    private static final QueryPart NOTHING = DSL.sql("");

    private final DSLContext sql;
    private final VariantQueries variants;
    private final Today today;

    CardQueries(DSLContext sql, VariantQueries variants, Today today) {
        this.sql = sql;
        this.variants = variants;
        this.today = today;
    }

    /** A page with the total of all that match. */
    Page<ProductCard> page(ProductFilter filter) {
        List<CardRow> rows = rows(filter, total(filter));
        long all = rows.isEmpty() ? 0 : rows.getFirst().total();
        return cut(rows, filter, all);
    }

    /** A page without the total. */
    Page<ProductCard> batch(ProductFilter filter) {
        return cut(rows(filter, inline(0)), filter, null);
    }

    /** Products on offer by id, in no particular order. */
    List<ProductCard> byIds(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var page = select(LISTING.PRODUCT_ID).from(LISTING).where(LISTING.PRODUCT_ID.eq(any(ids.toArray(UUID[]::new))));
        return read(NOTHING, page, inline(0), List.of(C.ID), 0).stream()
                .map(CardRow::card)
                .toList();
    }

    /** Whole groups have been counted when they were filled. */
    private static Field<Integer> total(ProductFilter filter) {
        UUID group = ListingQueries.onlyGroup(filter);
        return group == null
                ? DSL.field(selectCount().from(LISTING).where(ListingQueries.matching(filter)))
                : DSL.field(
                        select(PRODUCT_GROUP.PRODUCT_COUNT).from(PRODUCT_GROUP).where(PRODUCT_GROUP.ID.eq(group)));
    }

    private List<CardRow> rows(ProductFilter filter, Field<Integer> total) {
        SortKeyQueries order = SortKeyQueries.of(filter);
        String typed = ListingQueries.typed(filter);
        QueryPart found = typed == null
                ? NOTHING
                : DSL.sql("found as materialized (select product_id, score from catalogue.hits({0})),", val(typed));
        return read(
                found, slice(filter, order), total, order.outer(), order.keys().size());
    }

    private List<CardRow> read(
            QueryPart found, Select<?> page, Field<Integer> total, List<? extends Field<?>> keys, int keyCount) {
        var nothing = DSL.list(Collections.nCopies(keys.size(), DSL.sql("null")));
        var query = CARDS.query(sql, found, page, ListingQueries.nameOf(C), total, DSL.list(keys), nothing);
        var cards = new CardRow.Reader(variants, today.date(), keyCount);
        RawRows.forEach(query, cards);
        return cards.all();
    }

    private static Page<ProductCard> cut(List<CardRow> rows, ProductFilter filter, @Nullable Long total) {
        SortKeyQueries order = SortKeyQueries.of(filter);
        return Page.cut(rows, filter.limit(), row -> order.cursor(row.keys()), total)
                .map(CardRow::card);
    }

    /** The ids of the page, one more than it shows, with the keys they are sorted by; the limit is told to the planner. */
    private static Select<?> slice(ProductFilter filter, SortKeyQueries order) {
        var sorted = matching(filter, order).orderBy(order.sorts());
        Field<Integer> most = inline(filter.limit() + 1);
        return order.start(filter.cursor())
                .<Select<?>>map(
                        start -> sorted.seek(start.toArray(Field[]::new)).limit(most))
                .orElseGet(() -> sorted.limit(most));
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
}

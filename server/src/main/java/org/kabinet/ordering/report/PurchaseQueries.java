package org.kabinet.ordering.report;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.springframework.stereotype.Repository;

/** Reads what was bought before. */
@Repository
class PurchaseQueries {

    private final DSLContext sql;

    PurchaseQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Of each variant the last purchase, the latest first; of one customer, of one product, or both. */
    List<Purchase> latest(@Nullable UUID organisationId, @Nullable UUID productId, int limit) {
        var last = select(
                        ORDER_LINE.VARIANT_ID,
                        ORDER_LINE.PRODUCT_ID,
                        ORDERS.PLACED_AT,
                        count().over().partitionBy(ORDER_LINE.VARIANT_ID).as("times"),
                        ORDER_LINE.QUANTITY,
                        ORDERS.ID,
                        ORDERS.NUMBER)
                .distinctOn(ORDER_LINE.VARIANT_ID)
                .from(ORDER_LINE)
                .join(ORDERS)
                .on(ORDERS.ID.eq(ORDER_LINE.ORDER_ID))
                .where(
                        ORDERS.PHASE.ne(OrderPhase.CANCELLED.name()),
                        organisationId == null ? noCondition() : ORDER_LINE.ORGANISATION_ID.eq(organisationId),
                        productId == null ? noCondition() : ORDER_LINE.PRODUCT_ID.eq(productId))
                .orderBy(ORDER_LINE.VARIANT_ID, ORDERS.PLACED_AT.desc(), ORDERS.ID.desc())
                .asTable("last");
        Field<Instant> placedAt = field(last, ORDERS.PLACED_AT);
        return sql.select(
                        field(last, ORDER_LINE.VARIANT_ID),
                        field(last, ORDER_LINE.PRODUCT_ID),
                        placedAt,
                        Objects.requireNonNull(last.field("times", Integer.class)),
                        field(last, ORDER_LINE.QUANTITY),
                        field(last, ORDERS.ID),
                        field(last, ORDERS.NUMBER))
                .from(last)
                .orderBy(placedAt.desc(), field(last, ORDER_LINE.VARIANT_ID))
                .limit(limit)
                .fetch(mapping(Purchase::new));
    }

    /** All products that these customers ever bought. */
    Set<UUID> products(Set<UUID> organisations) {
        return sql.selectDistinct(ORDER_LINE.PRODUCT_ID)
                .from(ORDER_LINE)
                .join(ORDERS)
                .on(ORDERS.ID.eq(ORDER_LINE.ORDER_ID))
                .where(
                        ORDERS.PHASE.ne(OrderPhase.CANCELLED.name()),
                        ORDER_LINE.ORGANISATION_ID.eq(any(organisations.toArray(UUID[]::new))))
                .fetchSet(ORDER_LINE.PRODUCT_ID);
    }

    private static <T> Field<T> field(Table<?> table, Field<T> original) {
        return Objects.requireNonNull(table.field(original));
    }
}

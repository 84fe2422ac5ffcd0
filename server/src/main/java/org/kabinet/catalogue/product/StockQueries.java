package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.StockView;
import org.kabinet.jooq.catalogue.Tables;
import org.kabinet.jooq.catalogue.tables.Stock;
import org.kabinet.jooq.catalogue.tables.Variant;
import org.kabinet.jooq.catalogue.tables.Warehouse;
import org.kabinet.platform.money.Quantity;

/** Sums up the stock of a variant or of a product beside the row it belongs to. */
record StockQueries(String alias, Field<BigDecimal> total, Field<LocalDate> expectedOn, Field<String> mainWarehouse) {

    private static final Stock S = Tables.STOCK.as("s");
    private static final Warehouse W = Tables.WAREHOUSE.as("w");
    private static final Variant V = Tables.VARIANT.as("sv");
    private static final Field<BigDecimal> HELD = sum(greatest(S.QUANTITY, inline(BigDecimal.ZERO)));

    static StockQueries as(String alias) {
        return new StockQueries(
                alias,
                field(name(alias, "total"), BigDecimal.class),
                field(name(alias, "expected_on"), LocalDate.class),
                field(name(alias, "main_warehouse"), String.class));
    }

    Table<?> ofVariant(Variant variant, LocalDate today) {
        return summed(S.VARIANT_ID.eq(variant.ID), today);
    }

    Table<?> ofProduct(org.kabinet.jooq.catalogue.tables.Product product, LocalDate today) {
        return summed(
                S.VARIANT_ID.in(
                        select(V.ID).from(V).where(V.PRODUCT_ID.eq(product.ID)).and(V.ACTIVE)),
                today);
    }

    StockView view(Record row, ProductKind kind) {
        BigDecimal held = Quantity.plain(row.get(total));
        LocalDate expected = row.get(expectedOn);
        return new StockView(held, state(kind, held, expected), expected, row.get(mainWarehouse));
    }

    private static StockView.State state(ProductKind kind, BigDecimal held, @Nullable LocalDate expected) {
        if (kind == ProductKind.SERVICE || held.signum() > 0) {
            return StockView.State.IN_STOCK;
        }
        return expected == null ? StockView.State.NONE : StockView.State.EXPECTED;
    }

    private Table<?> summed(Condition of, LocalDate today) {
        Table<?> byWarehouse = select(
                        nullif(W.NAME, inline("")).as("warehouse"),
                        HELD.as("held"),
                        min(S.EXPECTED_ON).filterWhere(S.EXPECTED_ON.ge(today)).as("expected_on"))
                .from(S)
                .join(W)
                .on(W.ID.eq(S.WAREHOUSE_ID))
                .where(W.ACTIVE)
                .and(of)
                .groupBy(W.ID, W.NAME)
                .asTable("held");
        return lateral(select(
                                coalesce(sum(field(name("held", "held"), BigDecimal.class)), inline(BigDecimal.ZERO))
                                        .as("total"),
                                min(field(name("held", "expected_on"), LocalDate.class))
                                        .as("expected_on"),
                                field(
                                                "(array_agg(held.warehouse order by held.held desc) filter (where held.held > 0))[1]",
                                                String.class)
                                        .as("main_warehouse"))
                        .from(byWarehouse))
                .as(alias);
    }
}

package org.kabinet.ordering.exchange;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole orders of which the ERP has not heard the news. */
@Repository
class ExportQueries {

    private static final Field<List<ExportedOrder.Line>> LINES = multiset(select(
                            ORDER_LINE.POSITION,
                            ORDER_LINE.VARIANT_ID,
                            ORDER_LINE.ARTICLE,
                            ORDER_LINE.NAME,
                            ORDER_LINE.UNIT_CODE,
                            ORDER_LINE.UNIT_NAME,
                            ORDER_LINE.QUANTITY,
                            ORDER_LINE.PRICE,
                            ORDER_LINE.AMOUNT,
                            jsonbGetAttributeAsText(ORDER_LINE.PRICE_REASON, "discountPercent")
                                    .cast(BigDecimal.class),
                            ORDER_LINE.VAT_RATE,
                            ORDER_LINE.VAT_AMOUNT,
                            ORDER_LINE.COMMENT)
                    .from(ORDER_LINE)
                    .where(ORDER_LINE.ORDER_ID.eq(ORDERS.ID))
                    .orderBy(ORDER_LINE.POSITION))
            .as("lines")
            .convertFrom(lines -> lines.map(mapping(ExportQueries::line)));

    private final DSLContext sql;
    private final JsonMapper json;

    ExportQueries(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The oldest first, so that none waits for ever. Lines come without the ERP's ids of goods, which the catalogue knows. */
    List<ExportedOrder> pending(StagePlan plan, int limit) {
        return sql.select(ORDERS, LINES)
                .from(ORDERS)
                .where(ORDERS.EXPORTED_REVISION.lt(ORDERS.REVISION))
                .orderBy(ORDERS.PLACED_AT, ORDERS.ID)
                .limit(limit)
                .fetch(row -> order(row.value1(), row.value2(), plan));
    }

    private ExportedOrder order(Record row, List<ExportedOrder.Line> lines, StagePlan plan) {
        Stage stage = plan.stage(row.get(ORDERS.STAGE_ID));
        String currency = row.get(ORDERS.CURRENCY);
        return new ExportedOrder(
                row.get(ORDERS.ID),
                row.get(ORDERS.REVISION),
                row.get(ORDERS.NUMBER),
                row.get(ORDERS.EXTERNAL_ID),
                row.get(ORDERS.EXTERNAL_NUMBER),
                row.get(ORDERS.PLACED_AT),
                row.get(ORDERS.PLACED_BY_NAME),
                row.get(ORDERS.ORGANISATION_ID),
                row.get(ORDERS.BRANCH_ID),
                json.readValue(row.get(ORDERS.PARTIES).data(), OrderParties.class),
                stage.code(),
                stage.name(Texts.DEFAULT),
                stage.phase(),
                new Money(row.get(ORDERS.AMOUNT), currency),
                new Money(row.get(ORDERS.VAT_AMOUNT), currency),
                row.get(ORDERS.COMMENT),
                row.get(ORDERS.PURCHASE_ORDER_NUMBER),
                row.get(ORDERS.WISHED_ON),
                row.get(ORDERS.PROMISED_ON),
                lines);
    }

    private static ExportedOrder.Line line(
            int position,
            UUID variantId,
            String article,
            String name,
            String unitCode,
            String unitName,
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal amount,
            @Nullable BigDecimal discountPercent,
            String vatRate,
            BigDecimal vatAmount,
            String comment) {
        return new ExportedOrder.Line(
                position,
                variantId,
                null,
                article,
                name,
                unitCode,
                unitName,
                quantity,
                price,
                amount,
                discountPercent,
                vatRate,
                vatAmount,
                comment);
    }
}

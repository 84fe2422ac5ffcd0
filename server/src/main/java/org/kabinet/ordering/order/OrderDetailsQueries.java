package org.kabinet.ordering.order;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.ordering.Tables.HANDOVER;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;
import static org.kabinet.jooq.ordering.Tables.PAYMENT;
import static org.kabinet.jooq.ordering.Tables.SHIPMENT;
import static org.kabinet.jooq.ordering.Tables.STAGE_CHANGE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.kabinet.ordering.message.MessageKind;
import org.kabinet.ordering.message.OrderMessage;
import org.kabinet.ordering.order.OrderDetails.ChangeFacts;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.ordering.order.OrderDetails.PaymentFacts;
import org.kabinet.ordering.order.OrderDetails.ShipmentFacts;
import org.kabinet.ordering.reader.Side;
import org.kabinet.pricing.PriceReason;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads one order with all that belongs to it, in one statement. */
@Repository
public class OrderDetailsQueries {

    private static final Field<List<ChangeFacts>> HISTORY = multiset(select(
                            STAGE_CHANGE.ID,
                            STAGE_CHANGE.AT,
                            STAGE_CHANGE.FROM_STAGE_ID,
                            STAGE_CHANGE.TO_STAGE_ID,
                            STAGE_CHANGE.PERSON_NAME,
                            STAGE_CHANGE.ON_BEHALF,
                            STAGE_CHANGE.COMMENT)
                    .from(STAGE_CHANGE)
                    .where(STAGE_CHANGE.ORDER_ID.eq(ORDERS.ID))
                    .orderBy(STAGE_CHANGE.AT, STAGE_CHANGE.ID))
            .as("history")
            .convertFrom(changes -> changes.map(mapping(ChangeFacts::new)));
    private static final Field<List<OrderMessage>> MESSAGES = multiset(select(
                            ORDER_MESSAGE.ID,
                            ORDER_MESSAGE.AT,
                            ORDER_MESSAGE.SIDE.convertFrom(Side::valueOf),
                            ORDER_MESSAGE.KIND.convertFrom(MessageKind::valueOf),
                            ORDER_MESSAGE.ANSWERS_ID,
                            ORDER_MESSAGE.AUTHOR_NAME,
                            ORDER_MESSAGE.TEXT)
                    .from(ORDER_MESSAGE)
                    .where(ORDER_MESSAGE.ORDER_ID.eq(ORDERS.ID))
                    .orderBy(ORDER_MESSAGE.AT, ORDER_MESSAGE.ID))
            .as("messages")
            .convertFrom(messages -> messages.map(mapping(OrderMessage::new)));
    private static final Field<List<ShipmentFacts>> SHIPMENTS = multiset(
                    select(SHIPMENT.NUMBER, SHIPMENT.SHIPPED_ON, SHIPMENT.AMOUNT)
                            .from(SHIPMENT)
                            .where(SHIPMENT.ORDER_ID.eq(ORDERS.ID))
                            .orderBy(SHIPMENT.SHIPPED_ON, SHIPMENT.NUMBER))
            .as("shipments")
            .convertFrom(shipments -> shipments.map(mapping(ShipmentFacts::new)));
    private static final Field<List<PaymentFacts>> PAYMENTS = multiset(
                    select(PAYMENT.NUMBER, PAYMENT.PAID_ON, PAYMENT.AMOUNT)
                            .from(PAYMENT)
                            .where(PAYMENT.ORDER_ID.eq(ORDERS.ID))
                            .orderBy(PAYMENT.PAID_ON, PAYMENT.NUMBER))
            .as("payments")
            .convertFrom(payments -> payments.map(mapping(PaymentFacts::new)));
    private static final Field<List<OrderPage.Handover>> HANDOVERS = multiset(
                    select(HANDOVER.PERSON_NAME, HANDOVER.AT, HANDOVER.BY_NAME)
                            .from(HANDOVER)
                            .where(HANDOVER.ORDER_ID.eq(ORDERS.ID))
                            .orderBy(HANDOVER.AT))
            .as("handovers")
            .convertFrom(handovers -> handovers.map(mapping(OrderPage.Handover::new)));

    private final DSLContext sql;
    private final OrderRows rows;
    private final Field<List<LineFacts>> lines;

    OrderDetailsQueries(DSLContext sql, OrderRows rows, JsonMapper json) {
        this.sql = sql;
        this.rows = rows;
        this.lines = lines(json);
    }

    public Optional<OrderDetails> find(UUID id) {
        return sql.select(rows.columns(lines, HISTORY, MESSAGES, SHIPMENTS, PAYMENTS, HANDOVERS))
                .from(ORDERS)
                .where(ORDERS.ID.eq(id))
                .fetchOptional(this::details);
    }

    private OrderDetails details(Record row) {
        return new OrderDetails(
                rows.facts(row),
                row.get(lines),
                row.get(HISTORY),
                row.get(MESSAGES),
                row.get(SHIPMENTS),
                row.get(PAYMENTS),
                row.get(HANDOVERS));
    }

    private static Field<List<LineFacts>> lines(JsonMapper json) {
        return multiset(select(
                                ORDER_LINE.ID,
                                ORDER_LINE.POSITION,
                                ORDER_LINE.VARIANT_ID,
                                ORDER_LINE.PRODUCT_ID,
                                ORDER_LINE.ARTICLE,
                                ORDER_LINE.NAME,
                                ORDER_LINE.UNIT_CODE,
                                ORDER_LINE.UNIT_NAME,
                                ORDER_LINE.QUANTITY,
                                ORDER_LINE.SHIPPED_QUANTITY,
                                ORDER_LINE.PRICE,
                                ORDER_LINE.AMOUNT,
                                ORDER_LINE.VAT_RATE,
                                ORDER_LINE.VAT_AMOUNT,
                                ORDER_LINE.COMMENT,
                                ORDER_LINE.BACK_ORDERED,
                                ORDER_LINE.PRICE_REASON.convertFrom(
                                        reason -> json.readValue(reason.data(), PriceReason.class)))
                        .from(ORDER_LINE)
                        .where(ORDER_LINE.ORDER_ID.eq(ORDERS.ID))
                        .orderBy(ORDER_LINE.POSITION))
                .as("lines")
                .convertFrom(found -> found.map(mapping(LineFacts::new)));
    }
}

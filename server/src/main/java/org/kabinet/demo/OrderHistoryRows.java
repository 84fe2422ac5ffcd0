package org.kabinet.demo;

import static org.kabinet.jooq.ordering.Tables.HANDOVER;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;
import static org.kabinet.jooq.ordering.Tables.PAYMENT;
import static org.kabinet.jooq.ordering.Tables.SHIPMENT;
import static org.kabinet.jooq.ordering.Tables.STAGE_CHANGE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.sales.Order;
import org.kabinet.demo.sales.Order.Message;
import org.kabinet.demo.sales.Order.Payment;
import org.kabinet.demo.sales.Order.Shipment;
import org.kabinet.demo.sales.Order.Step;
import org.kabinet.demo.sales.Stage;
import org.kabinet.demo.seed.FixedId;

/** What happened to the orders, as rows. */
record OrderHistoryRows(List<Order> orders, Map<Stage, UUID> stages) {
    private static final Field<?>[] STAGE_CHANGE_COLUMNS = {
        STAGE_CHANGE.ID,
        STAGE_CHANGE.ORDER_ID,
        STAGE_CHANGE.ORGANISATION_ID,
        STAGE_CHANGE.BRANCH_ID,
        STAGE_CHANGE.FROM_STAGE_ID,
        STAGE_CHANGE.TO_STAGE_ID,
        STAGE_CHANGE.AT,
        STAGE_CHANGE.PERSON_ID,
        STAGE_CHANGE.PERSON_NAME,
        STAGE_CHANGE.ON_BEHALF,
        STAGE_CHANGE.COMMENT
    };
    private static final Field<?>[] ORDER_MESSAGE_COLUMNS = {
        ORDER_MESSAGE.ID,
        ORDER_MESSAGE.ORDER_ID,
        ORDER_MESSAGE.ORGANISATION_ID,
        ORDER_MESSAGE.BRANCH_ID,
        ORDER_MESSAGE.SIDE,
        ORDER_MESSAGE.KIND,
        ORDER_MESSAGE.ANSWERS_ID,
        ORDER_MESSAGE.AUTHOR_ID,
        ORDER_MESSAGE.AUTHOR_NAME,
        ORDER_MESSAGE.TEXT,
        ORDER_MESSAGE.AT,
        ORDER_MESSAGE.ANSWERED_AT
    };
    private static final Field<?>[] HANDOVER_COLUMNS = {
        HANDOVER.ID,
        HANDOVER.ORDER_ID,
        HANDOVER.ORGANISATION_ID,
        HANDOVER.BRANCH_ID,
        HANDOVER.PERSON_ID,
        HANDOVER.PERSON_NAME,
        HANDOVER.AT,
        HANDOVER.BY_ID,
        HANDOVER.BY_NAME
    };
    private static final Field<?>[] SHIPMENT_COLUMNS = {
        SHIPMENT.ID,
        SHIPMENT.ORDER_ID,
        SHIPMENT.ORGANISATION_ID,
        SHIPMENT.BRANCH_ID,
        SHIPMENT.EXTERNAL_ID,
        SHIPMENT.NUMBER,
        SHIPMENT.SHIPPED_ON,
        SHIPMENT.AMOUNT
    };
    private static final Field<?>[] PAYMENT_COLUMNS = {
        PAYMENT.ID,
        PAYMENT.ORDER_ID,
        PAYMENT.ORGANISATION_ID,
        PAYMENT.BRANCH_ID,
        PAYMENT.EXTERNAL_ID,
        PAYMENT.NUMBER,
        PAYMENT.PAID_ON,
        PAYMENT.AMOUNT
    };

    List<BulkInsert> all() {
        return List.of(steps(), messages(), handovers(), shipments(), payments());
    }

    private BulkInsert steps() {
        var rows = BulkInsert.into(STAGE_CHANGE, STAGE_CHANGE_COLUMNS);
        for (Order order : orders) {
            for (Step step : order.steps()) {
                rows.values(FixedId.at(step.at(), "step", order.number() + step.to()), order.id())
                        .values(customer(order).id(), customer(order).branch().id())
                        .values(step.from().map(stages::get), stages.get(step.to()), step.at())
                        .values(step.by().id(), step.by().name(), step.onBehalf(), step.comment())
                        .end();
            }
        }
        return rows;
    }

    private BulkInsert messages() {
        var rows = BulkInsert.into(ORDER_MESSAGE, ORDER_MESSAGE_COLUMNS);
        for (Order order : orders) {
            for (Message message : order.messages()) {
                rows.values(
                                message.id(),
                                order.id(),
                                customer(order).id(),
                                customer(order).branch().id())
                        .values(message.author().staff() ? "SELLER" : "CUSTOMER", message.kind())
                        .values(
                                message.answers(),
                                message.author().id(),
                                message.author().name())
                        .values(message.text(), message.at(), message.answeredAt())
                        .end();
            }
        }
        return rows;
    }

    private BulkInsert handovers() {
        var rows = BulkInsert.into(HANDOVER, HANDOVER_COLUMNS);
        for (Order order : orders) {
            order.handover()
                    .ifPresent(h -> rows.row(
                            FixedId.at(h.at(), "handover", order.number()),
                            order.id(),
                            customer(order).id(),
                            customer(order).branch().id(),
                            h.carrier().id(),
                            h.carrier().name(),
                            h.at(),
                            h.by().id(),
                            h.by().name()));
        }
        return rows;
    }

    private BulkInsert shipments() {
        var rows = BulkInsert.into(SHIPMENT, SHIPMENT_COLUMNS);
        for (Order order : orders) {
            for (Shipment shipment : order.shipments()) {
                UUID id = FixedId.at(order.placement().at(), "shipment", shipment.number());
                rows.values(
                                id,
                                order.id(),
                                customer(order).id(),
                                customer(order).branch().id(),
                                id)
                        .values(shipment.number(), shipment.on(), shipment.amount())
                        .end();
            }
        }
        return rows;
    }

    private BulkInsert payments() {
        var rows = BulkInsert.into(PAYMENT, PAYMENT_COLUMNS);
        for (Order order : orders) {
            for (Payment payment : order.payments()) {
                UUID id = FixedId.at(order.placement().at(), "payment", order.number() + payment.on());
                rows.values(
                                id,
                                order.id(),
                                customer(order).id(),
                                customer(order).branch().id(),
                                id)
                        .values(payment.number(), payment.on(), payment.amount())
                        .end();
            }
        }
        return rows;
    }

    private static Customer customer(Order order) {
        return order.placement().customer();
    }
}

package org.kabinet.demo;

import static org.kabinet.jooq.ordering.Tables.HANDOVER;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;
import static org.kabinet.jooq.ordering.Tables.PAYMENT;
import static org.kabinet.jooq.ordering.Tables.SHIPMENT;
import static org.kabinet.jooq.ordering.Tables.STAGE_CHANGE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    List<BulkInsert> all() {
        return List.of(steps(), messages(), handovers(), shipments(), payments());
    }

    private BulkInsert steps() {
        var rows = BulkInsert.into(
                STAGE_CHANGE,
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
                STAGE_CHANGE.COMMENT);
        for (Order order : orders) {
            for (Step step : order.steps()) {
                rows.row(
                        FixedId.at(step.at(), "step", order.number() + step.to()),
                        order.id(),
                        customer(order).id(),
                        customer(order).branch().id(),
                        step.from().map(stages::get),
                        stages.get(step.to()),
                        step.at(),
                        step.by().id(),
                        step.by().name(),
                        step.onBehalf(),
                        step.comment());
            }
        }
        return rows;
    }

    private BulkInsert messages() {
        var rows = BulkInsert.into(
                ORDER_MESSAGE,
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
                ORDER_MESSAGE.ANSWERED_AT);
        for (Order order : orders) {
            for (Message message : order.messages()) {
                rows.row(
                        message.id(),
                        order.id(),
                        customer(order).id(),
                        customer(order).branch().id(),
                        message.author().staff() ? "SELLER" : "CUSTOMER",
                        message.kind(),
                        message.answers(),
                        message.author().id(),
                        message.author().name(),
                        message.text(),
                        message.at(),
                        message.answeredAt());
            }
        }
        return rows;
    }

    private BulkInsert handovers() {
        var rows = BulkInsert.into(
                HANDOVER,
                HANDOVER.ID,
                HANDOVER.ORDER_ID,
                HANDOVER.ORGANISATION_ID,
                HANDOVER.BRANCH_ID,
                HANDOVER.PERSON_ID,
                HANDOVER.PERSON_NAME,
                HANDOVER.AT,
                HANDOVER.BY_ID,
                HANDOVER.BY_NAME);
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
        var rows = BulkInsert.into(
                SHIPMENT,
                SHIPMENT.ID,
                SHIPMENT.ORDER_ID,
                SHIPMENT.ORGANISATION_ID,
                SHIPMENT.BRANCH_ID,
                SHIPMENT.EXTERNAL_ID,
                SHIPMENT.NUMBER,
                SHIPMENT.SHIPPED_ON,
                SHIPMENT.AMOUNT);
        for (Order order : orders) {
            for (Shipment shipment : order.shipments()) {
                UUID id = FixedId.at(order.placement().at(), "shipment", shipment.number());
                rows.row(
                        id,
                        order.id(),
                        customer(order).id(),
                        customer(order).branch().id(),
                        id,
                        shipment.number(),
                        shipment.on(),
                        shipment.amount());
            }
        }
        return rows;
    }

    private BulkInsert payments() {
        var rows = BulkInsert.into(
                PAYMENT,
                PAYMENT.ID,
                PAYMENT.ORDER_ID,
                PAYMENT.ORGANISATION_ID,
                PAYMENT.BRANCH_ID,
                PAYMENT.EXTERNAL_ID,
                PAYMENT.NUMBER,
                PAYMENT.PAID_ON,
                PAYMENT.AMOUNT);
        for (Order order : orders) {
            for (Payment payment : order.payments()) {
                UUID id = FixedId.at(order.placement().at(), "payment", order.number() + payment.on());
                rows.row(
                        id,
                        order.id(),
                        customer(order).id(),
                        customer(order).branch().id(),
                        id,
                        payment.number(),
                        payment.on(),
                        payment.amount());
            }
        }
        return rows;
    }

    private static Customer customer(Order order) {
        return order.placement().customer();
    }
}

package org.kabinet.demo;

import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_COUNTER;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customer.LegalEntity;
import org.kabinet.demo.sales.Order;
import org.kabinet.demo.sales.Order.Line;
import org.kabinet.demo.sales.Placement;
import org.kabinet.demo.sales.Stage;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.ordering.OrderParties;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.LineAmount;
import tools.jackson.databind.json.JsonMapper;

/** The orders with their lines as rows. */
record OrderRows(Company company, List<Order> orders, Map<Stage, UUID> stages, JsonMapper json) {
    private static final Field<?>[] ORDERS_COLUMNS = {
        ORDERS.ID,
        ORDERS.NUMBER,
        ORDERS.ORGANISATION_ID,
        ORDERS.BRANCH_ID,
        ORDERS.LEGAL_ENTITY_ID,
        ORDERS.CONTRACT_ID,
        ORDERS.PLACED_BY,
        ORDERS.PLACED_BY_NAME,
        ORDERS.PLACED_BY_STAFF,
        ORDERS.ACCOUNT_MANAGER_ID,
        ORDERS.ACCOUNT_MANAGER_NAME,
        ORDERS.HANDED_TO,
        ORDERS.HANDED_TO_NAME,
        ORDERS.STAGE_ID,
        ORDERS.PHASE,
        ORDERS.STAGE_SINCE,
        ORDERS.CURRENCY,
        ORDERS.AMOUNT,
        ORDERS.VAT_AMOUNT,
        ORDERS.PAID_AMOUNT,
        ORDERS.LINE_COUNT,
        ORDERS.PARTIES,
        ORDERS.COMMENT,
        ORDERS.PURCHASE_ORDER_NUMBER,
        ORDERS.WISHED_ON,
        ORDERS.PROMISED_ON,
        ORDERS.PLACED_AT,
        ORDERS.EXTERNAL_ID,
        ORDERS.EXTERNAL_NUMBER,
        ORDERS.EXPORTED_REVISION,
        ORDERS.VERSION
    };
    private static final Field<?>[] ORDER_LINE_COLUMNS = {
        ORDER_LINE.ID,
        ORDER_LINE.ORDER_ID,
        ORDER_LINE.ORGANISATION_ID,
        ORDER_LINE.BRANCH_ID,
        ORDER_LINE.POSITION,
        ORDER_LINE.PRODUCT_ID,
        ORDER_LINE.VARIANT_ID,
        ORDER_LINE.ARTICLE,
        ORDER_LINE.NAME,
        ORDER_LINE.UNIT_CODE,
        ORDER_LINE.UNIT_NAME,
        ORDER_LINE.QUANTITY,
        ORDER_LINE.PRICE,
        ORDER_LINE.VAT_RATE,
        ORDER_LINE.AMOUNT,
        ORDER_LINE.VAT_AMOUNT,
        ORDER_LINE.PRICE_REASON,
        ORDER_LINE.COMMENT,
        ORDER_LINE.BACK_ORDERED,
        ORDER_LINE.SHIPPED_QUANTITY
    };
    private static final Field<?>[] ORDER_COUNTER_COLUMNS = {
        ORDER_COUNTER.BRANCH_ID, ORDER_COUNTER.YEAR, ORDER_COUNTER.LAST
    };

    List<BulkInsert> all() {
        return List.of(heads(), lines(), counters());
    }

    private BulkInsert heads() {
        var rows = BulkInsert.into(ORDERS, ORDERS_COLUMNS);
        orders.forEach(order -> add(rows, order));
        return rows;
    }

    private void add(BulkInsert rows, Order order) {
        Placement p = order.placement();
        Customer customer = p.customer();
        Money amount = order.amount();
        rows.values(order.id(), order.number(), customer.id(), customer.branch().id())
                .values(p.entity().id(), p.contract().id(), p.by().id(), p.by().name(), p.by().staff())
                .values(customer.manager().id(), customer.manager().name())
                .values(
                        order.handover().map(h -> h.carrier().id()),
                        order.handover().map(h -> h.carrier().name()))
                .values(
                        stages.get(order.last().to()),
                        order.last().to().phase(),
                        order.last().at())
                .values(
                        amount.currency(),
                        amount.amount(),
                        order.vat().amount(),
                        order.paid(),
                        order.lines().size())
                .values(json.writeValueAsString(parties(p)), order.comment(), order.purchaseOrder())
                .values(order.wishedOn(), order.promisedOn(), p.at())
                .values(order.erpNumber().map(number -> FixedId.of("erp order", number)), order.erpNumber())
                .values(order.erpNumber().isPresent() ? 1 : 0, order.steps().size())
                .end();
    }

    private BulkInsert lines() {
        var rows = BulkInsert.into(ORDER_LINE, ORDER_LINE_COLUMNS);
        for (Order order : orders) {
            order.lines().forEach(line -> add(rows, order, line));
        }
        return rows;
    }

    private void add(BulkInsert rows, Order order, Line line) {
        LineAmount amount = line.amount();
        String labels = String.join(", ", line.item().characteristics().values());
        rows.values(FixedId.at(order.placement().at(), "line", order.number() + '/' + line.position()), order.id())
                .values(
                        order.placement().customer().id(),
                        order.placement().customer().branch().id())
                .values(
                        line.position(),
                        line.good().id(),
                        line.item().id(),
                        line.item().article())
                .values(labels.isEmpty() ? line.good().name() : line.good().name() + ", " + labels)
                .values(line.good().unit().code(), line.good().unit().shown(), line.quantity())
                .values(line.reason().result().amount(), line.reason().vatRate())
                .values(amount.amount().amount(), amount.vat().amount(), json.writeValueAsString(line.reason()))
                .values(line.comment(), line.backOrdered(), line.shipped())
                .end();
    }

    /** The next order placed by hand continues the numbers. */
    private BulkInsert counters() {
        var last = new LinkedHashMap<List<Object>, Integer>();
        for (Order order : orders) {
            var branch = order.placement().customer().branch();
            int year = order.placement().at().atZone(branch.zone()).getYear();
            last.merge(List.of(branch.id(), year), 1, Integer::sum);
        }
        var rows = BulkInsert.into(ORDER_COUNTER, ORDER_COUNTER_COLUMNS);
        last.forEach((key, count) -> rows.row(key.get(0), key.get(1), count));
        return rows;
    }

    private OrderParties parties(Placement p) {
        Customer customer = p.customer();
        var branch = customer.branch();
        return new OrderParties(
                company.legalName(),
                new OrderParties.Branch(
                        branch.code(), branch.name(), branch.zone().getId()),
                new OrderParties.Organisation(customer.name(), customer.kind(), customer.externalId()),
                entity(p.entity()),
                new OrderParties.Contract(
                        p.contract().number(),
                        p.contract().terms(),
                        p.contract().deferralDays()),
                p.address().map(OrderRows::address).orElse(null));
    }

    private static OrderParties.LegalEntity entity(LegalEntity e) {
        return new OrderParties.LegalEntity(
                e.name(),
                e.fullName(),
                e.inn(),
                present(e.kpp()),
                present(e.ogrn()),
                e.address(),
                e.bank().name(),
                present(e.bank().bic()),
                present(e.bank().account()),
                e.externalId());
    }

    private static OrderParties.Address address(Customer.Address a) {
        return new OrderParties.Address(a.id(), a.label(), a.address(), a.contactName(), a.contactPhone(), a.comment());
    }

    private static @Nullable String present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).orElse(null);
    }
}

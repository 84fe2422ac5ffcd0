package org.kabinet.demo;

import static org.kabinet.jooq.ordering.Tables.CART;
import static org.kabinet.jooq.ordering.Tables.CART_LINE;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.sales.Order;
import org.kabinet.demo.sales.Order.Line;
import org.kabinet.demo.seed.FixedId;

/** What buyers have laid into their carts and not ordered yet: most of what they took last. */
record CartRows(List<Customer> customers, List<Order> orders, Instant now) {
    private static final Field<?>[] CART_COLUMNS = {
        CART.ID,
        CART.ORGANISATION_ID,
        CART.BRANCH_ID,
        CART.PERSON_ID,
        CART.LEGAL_ENTITY_ID,
        CART.CONTRACT_ID,
        CART.UPDATED_AT
    };
    private static final Field<?>[] CART_LINE_COLUMNS = {
        CART_LINE.CART_ID,
        CART_LINE.ORGANISATION_ID,
        CART_LINE.BRANCH_ID,
        CART_LINE.VARIANT_ID,
        CART_LINE.QUANTITY,
        CART_LINE.ADDED_AT
    };

    private static final int LONGEST = 6;

    List<BulkInsert> all() {
        var carts = BulkInsert.into(CART, CART_COLUMNS);
        var lines = BulkInsert.into(CART_LINE, CART_LINE_COLUMNS);
        customers.stream().filter(Customer::published).forEach(customer -> fill(customer, carts, lines));
        return List.of(carts, lines);
    }

    private void fill(Customer customer, BulkInsert carts, BulkInsert lines) {
        var entity = customer.entities().getFirst();
        var contract = entity.contracts().getFirst();
        var buyer = customer.buyers().getFirst();
        UUID id = FixedId.of("cart", buyer.login());
        UUID branch = customer.branch().id();
        carts.row(id, customer.id(), branch, buyer.id(), entity.id(), contract.id(), now);
        for (Line line : lastOrdered(customer)) {
            lines.row(id, customer.id(), branch, line.item().id(), line.quantity(), now.plusMillis(line.position()));
        }
    }

    private List<Line> lastOrdered(Customer customer) {
        return orders.stream()
                .filter(order -> order.placement().customer().equals(customer)
                        && order.erpNumber().isPresent())
                .max(Comparator.comparing(order -> order.placement().at()))
                .map(order -> order.lines().stream().limit(LONGEST).toList())
                .orElse(List.of());
    }
}

package org.kabinet.ordering.cart;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.ordering.Tables.CART;
import static org.kabinet.jooq.ordering.Tables.CART_LINE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads carts, each with its lines, in one statement. A cart is its owner's alone, whoever else could see it. */
@Repository
class CartQueries {

    private static final Field<List<CartFacts.Line>> LINES = multiset(
                    select(CART_LINE.VARIANT_ID, CART_LINE.QUANTITY, CART_LINE.COMMENT)
                            .from(CART_LINE)
                            .where(CART_LINE.CART_ID.eq(CART.ID))
                            .orderBy(CART_LINE.ADDED_AT, CART_LINE.VARIANT_ID))
            .as("lines")
            .convertFrom(lines -> lines.map(mapping(CartFacts.Line::new)));

    private final DSLContext sql;

    CartQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<CartFacts> find(UUID personId, UUID contractId) {
        return carts(CART.PERSON_ID.eq(personId).and(CART.CONTRACT_ID.eq(contractId))).stream()
                .findFirst();
    }

    List<CartFacts> of(UUID personId) {
        return carts(CART.PERSON_ID.eq(personId));
    }

    private List<CartFacts> carts(Condition which) {
        return sql.select(
                        CART.CONTRACT_ID,
                        CART.COMMENT,
                        CART.PURCHASE_ORDER_NUMBER,
                        CART.WISHED_ON,
                        CART.DELIVERY_ADDRESS_ID,
                        CART.VERSION,
                        CART.UPDATED_AT,
                        LINES)
                .from(CART)
                .where(which)
                .orderBy(CART.UPDATED_AT.desc(), CART.ID)
                .fetch(mapping(CartFacts::new));
    }
}

package org.kabinet.ordering.cart;

import static org.jooq.impl.DSL.excluded;
import static org.kabinet.jooq.ordering.Tables.CART;
import static org.kabinet.jooq.ordering.Tables.CART_LINE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.kabinet.jooq.ordering.tables.records.CartLineRecord;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** Writes carts. Two devices of one person write into the same cart: line by line, the last quantity counts. */
@Repository
class CartRepository {

    private final DSLContext sql;
    private final Ids ids;

    CartRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** The person's cart under the contract, made if there is none, and marked as changed. */
    UUID touch(UUID personId, ContractView contract, Instant now) {
        return sql.insertInto(CART)
                .set(CART.ID, ids.next())
                .set(CART.ORGANISATION_ID, contract.organisationId())
                .set(CART.BRANCH_ID, contract.branchId())
                .set(CART.PERSON_ID, personId)
                .set(CART.LEGAL_ENTITY_ID, contract.legalEntityId())
                .set(CART.CONTRACT_ID, contract.id())
                .set(CART.UPDATED_AT, now)
                .onConflict(CART.PERSON_ID, CART.CONTRACT_ID)
                .doUpdate()
                .set(CART.UPDATED_AT, now)
                .set(CART.VERSION, CART.VERSION.plus(1L))
                .returning(CART.ID)
                .fetchSingle()
                .getId();
    }

    /** Lines keep the order in which they were first put in, and their comment unless another one is given. */
    void put(UUID cartId, ContractView contract, List<CartLineChange> lines, boolean add, Instant now) {
        var rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(cartId, contract, lines.get(i), now.plus(i, ChronoUnit.MICROS)))
                .toList();
        var commented = IntStream.range(0, lines.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        i -> lines.get(i).comment() != null, Collectors.mapping(rows::get, Collectors.toList())));
        put(Objects.requireNonNull(commented.get(true)), add, excluded(CART_LINE.COMMENT));
        put(Objects.requireNonNull(commented.get(false)), add, CART_LINE.COMMENT);
    }

    private void put(List<CartLineRecord> rows, boolean add, Field<String> comment) {
        if (rows.isEmpty()) {
            return;
        }
        var quantity = excluded(CART_LINE.QUANTITY);
        sql.insertInto(CART_LINE)
                .set(rows)
                .onConflict(CART_LINE.CART_ID, CART_LINE.VARIANT_ID)
                .doUpdate()
                .set(CART_LINE.QUANTITY, add ? CART_LINE.QUANTITY.plus(quantity) : quantity)
                .set(CART_LINE.COMMENT, comment)
                .execute();
    }

    private static CartLineRecord row(UUID cartId, ContractView contract, CartLineChange line, Instant addedAt) {
        var row = new CartLineRecord();
        row.setCartId(cartId);
        row.setOrganisationId(contract.organisationId());
        row.setBranchId(contract.branchId());
        row.setVariantId(line.variantId());
        row.setQuantity(line.quantity());
        row.setComment(Objects.requireNonNullElse(line.comment(), ""));
        row.setAddedAt(addedAt);
        return row;
    }

    void take(UUID cartId, List<UUID> variantIds) {
        if (!variantIds.isEmpty()) {
            sql.deleteFrom(CART_LINE)
                    .where(CART_LINE.CART_ID.eq(cartId), CART_LINE.VARIANT_ID.in(variantIds))
                    .execute();
        }
    }

    void describe(UUID cartId, CartFacts cart) {
        sql.update(CART)
                .set(CART.COMMENT, cart.comment())
                .set(CART.PURCHASE_ORDER_NUMBER, cart.purchaseOrderNumber())
                .set(CART.WISHED_ON, cart.wishedOn())
                .set(CART.DELIVERY_ADDRESS_ID, cart.deliveryAddressId())
                .where(CART.ID.eq(cartId))
                .execute();
    }

    void delete(UUID personId, UUID contractId) {
        sql.deleteFrom(CART)
                .where(CART.PERSON_ID.eq(personId), CART.CONTRACT_ID.eq(contractId))
                .execute();
    }
}

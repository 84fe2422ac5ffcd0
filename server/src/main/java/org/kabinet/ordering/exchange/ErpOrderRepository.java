package org.kabinet.ordering.exchange;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.PAYMENT;
import static org.kabinet.jooq.ordering.Tables.SHIPMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.ordering.tables.records.PaymentRecord;
import org.kabinet.jooq.ordering.tables.records.ShipmentRecord;
import org.kabinet.ordering.IncomingOrderStatus;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.order.Order;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** Writes what the ERP says about orders; everything twice is once. */
@Repository
class ErpOrderRepository {

    private final DSLContext sql;
    private final Ids ids;

    ErpOrderRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** By our id, else by our number, else by the ERP's id; held until the transaction ends. */
    Optional<ErpOrder> lock(IncomingOrderStatus status) {
        Optional<ErpOrder> found = lock(status.id() == null ? null : ORDERS.ID.eq(status.id()));
        if (found.isEmpty()) {
            found = lock(status.number() == null ? null : ORDERS.NUMBER.eq(status.number()));
        }
        return found.isPresent()
                ? found
                : lock(status.externalId() == null ? null : ORDERS.EXTERNAL_ID.eq(status.externalId()));
    }

    private Optional<ErpOrder> lock(@Nullable Condition which) {
        return which == null
                ? Optional.empty()
                : sql.selectFrom(ORDERS)
                        .where(which)
                        .forUpdate()
                        .fetchOptional(row -> new ErpOrder(
                                new Order(
                                        row.getId(),
                                        row.getOrganisationId(),
                                        row.getLegalEntityId(),
                                        row.getBranchId(),
                                        row.getHandedTo(),
                                        row.getStageId(),
                                        OrderPhase.valueOf(row.getPhase()),
                                        row.getVersion()),
                                row.getExternalId(),
                                row.getExternalNumber(),
                                row.getToldStage()));
    }

    /** Numbers and the stage told last; the version tells readers that there is something new. */
    void note(UUID orderId, @Nullable String externalId, @Nullable String externalNumber, @Nullable String toldStage) {
        sql.update(ORDERS)
                .set(ORDERS.EXTERNAL_ID, externalId)
                .set(ORDERS.EXTERNAL_NUMBER, externalNumber)
                .set(ORDERS.TOLD_STAGE, toldStage)
                .set(
                        ORDERS.PAID_AMOUNT,
                        coalesce(
                                field(select(sum(PAYMENT.AMOUNT)).from(PAYMENT).where(PAYMENT.ORDER_ID.eq(orderId))),
                                inline(BigDecimal.ZERO)))
                .set(ORDERS.VERSION, ORDERS.VERSION.plus(1L))
                .where(ORDERS.ID.eq(orderId))
                .execute();
    }

    /** How many payments are new or other than before. */
    int take(Order order, List<IncomingOrderStatus.Payment> payments) {
        List<PaymentRecord> rows = payments.stream()
                .map(payment -> new PaymentRecord(
                        ids.next(),
                        order.id(),
                        order.organisationId(),
                        order.branchId(),
                        payment.externalId(),
                        payment.number(),
                        payment.paidOn(),
                        payment.amount()))
                .toList();
        return rows.isEmpty()
                ? 0
                : sql.insertInto(PAYMENT)
                        .set(rows)
                        .onConflict(PAYMENT.ORDER_ID, PAYMENT.EXTERNAL_ID)
                        .doUpdate()
                        .set(PAYMENT.NUMBER, excluded(PAYMENT.NUMBER))
                        .set(PAYMENT.PAID_ON, excluded(PAYMENT.PAID_ON))
                        .set(PAYMENT.AMOUNT, excluded(PAYMENT.AMOUNT))
                        .where(row(PAYMENT.NUMBER, PAYMENT.PAID_ON, PAYMENT.AMOUNT)
                                .ne(row(excluded(PAYMENT.NUMBER), excluded(PAYMENT.PAID_ON), excluded(PAYMENT.AMOUNT))))
                        .execute();
    }

    /** How many shipments are new or other than before. */
    int ship(Order order, List<IncomingOrderStatus.Shipment> shipments) {
        List<ShipmentRecord> rows = shipments.stream()
                .map(shipment -> new ShipmentRecord(
                        ids.next(),
                        order.id(),
                        order.organisationId(),
                        order.branchId(),
                        shipment.externalId(),
                        shipment.number(),
                        shipment.shippedOn(),
                        shipment.amount()))
                .toList();
        return rows.isEmpty()
                ? 0
                : sql.insertInto(SHIPMENT)
                        .set(rows)
                        .onConflict(SHIPMENT.ORDER_ID, SHIPMENT.EXTERNAL_ID)
                        .doUpdate()
                        .set(SHIPMENT.NUMBER, excluded(SHIPMENT.NUMBER))
                        .set(SHIPMENT.SHIPPED_ON, excluded(SHIPMENT.SHIPPED_ON))
                        .set(SHIPMENT.AMOUNT, excluded(SHIPMENT.AMOUNT))
                        .where(SHIPMENT.NUMBER
                                .ne(excluded(SHIPMENT.NUMBER))
                                .or(SHIPMENT.SHIPPED_ON.ne(excluded(SHIPMENT.SHIPPED_ON)))
                                .or(SHIPMENT.AMOUNT.isDistinctFrom(excluded(SHIPMENT.AMOUNT))))
                        .execute();
    }

    /** Never beyond the revision there is, and never back. */
    void exported(UUID orderId, long revision) {
        sql.update(ORDERS)
                .set(
                        ORDERS.EXPORTED_REVISION,
                        greatest(ORDERS.EXPORTED_REVISION, least(val(revision), ORDERS.REVISION)))
                .where(ORDERS.ID.eq(orderId), ORDERS.EXPORTED_REVISION.lt(revision))
                .execute();
    }
}

package org.kabinet.ordering.order;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.ordering.Tables.HANDOVER;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;
import static org.kabinet.jooq.ordering.Tables.STAGE_CHANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.reader.Mover;
import org.kabinet.ordering.stage.OrderTrigger;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Repository;

/** Writes what was decided about an order. */
@Repository
public class OrderRepository {

    private final DSLContext sql;
    private final Ids ids;

    OrderRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** The order, held until the transaction ends, so that nobody else decides about it meanwhile. */
    public Order lock(UUID id) {
        return sql.select(
                        ORDERS.ID,
                        ORDERS.ORGANISATION_ID,
                        ORDERS.LEGAL_ENTITY_ID,
                        ORDERS.BRANCH_ID,
                        ORDERS.HANDED_TO,
                        ORDERS.STAGE_ID,
                        ORDERS.PHASE.convertFrom(OrderPhase::valueOf),
                        ORDERS.VERSION)
                .from(ORDERS)
                .where(ORDERS.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(Order::new))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The order stands elsewhere, and its history says so: one statement, so that neither is ever without the other. */
    public void step(Order order, Step step, Mover mover, Instant at) {
        var moved = name("moved")
                .as(update(ORDERS)
                        .set(ORDERS.STAGE_ID, step.to().id())
                        .set(ORDERS.PHASE, step.to().phase().name())
                        .set(ORDERS.STAGE_SINCE, at)
                        .set(ORDERS.REVISION, ORDERS.REVISION.plus(step.brings(OrderTrigger.EXPORT_TO_1C) ? 1L : 0L))
                        .set(ORDERS.VERSION, ORDERS.VERSION.plus(1L))
                        .where(ORDERS.ID.eq(order.id()))
                        .returning(ORDERS.ID));
        sql.with(moved)
                .insertInto(
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
                        STAGE_CHANGE.COMMENT)
                .select(select(
                                val(ids.next()),
                                val(order.id()),
                                val(order.organisationId()),
                                val(order.branchId()),
                                val(step.from().id()),
                                val(step.to().id()),
                                val(at),
                                val(mover.personId(), UUID.class),
                                val(mover.name()),
                                val(step.comment()))
                        .from(table(name("moved"))))
                .execute();
    }

    /** Everything that was ordered has left. */
    public void shipAllLines(UUID orderId) {
        sql.update(ORDER_LINE)
                .set(ORDER_LINE.SHIPPED_QUANTITY, ORDER_LINE.QUANTITY)
                .where(ORDER_LINE.ORDER_ID.eq(orderId))
                .execute();
    }

    void handOver(Order order, StaffMember to, Mover by, Instant at) {
        var handed = name("handed")
                .as(update(ORDERS)
                        .set(ORDERS.HANDED_TO, to.id())
                        .set(ORDERS.HANDED_TO_NAME, to.name())
                        .set(ORDERS.VERSION, ORDERS.VERSION.plus(1L))
                        .where(ORDERS.ID.eq(order.id()))
                        .returning(ORDERS.ID));
        sql.with(handed)
                .insertInto(
                        HANDOVER,
                        HANDOVER.ID,
                        HANDOVER.ORDER_ID,
                        HANDOVER.ORGANISATION_ID,
                        HANDOVER.BRANCH_ID,
                        HANDOVER.PERSON_ID,
                        HANDOVER.PERSON_NAME,
                        HANDOVER.AT,
                        HANDOVER.BY_ID,
                        HANDOVER.BY_NAME)
                .select(select(
                                val(ids.next()),
                                val(order.id()),
                                val(order.organisationId()),
                                val(order.branchId()),
                                val(to.id()),
                                val(to.name()),
                                val(at),
                                val(by.personId(), UUID.class),
                                val(by.name()))
                        .from(table(name("handed"))))
                .execute();
    }

    void promise(UUID orderId, @Nullable LocalDate promisedOn) {
        sql.update(ORDERS)
                .set(ORDERS.PROMISED_ON, promisedOn)
                .set(ORDERS.VERSION, ORDERS.VERSION.plus(1L))
                .where(ORDERS.ID.eq(orderId))
                .execute();
    }
}

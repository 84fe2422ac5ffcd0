package org.kabinet.ordering.report;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.kabinet.jooq.ordering.tables.OrderMessage;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.message.MessageKind;
import org.kabinet.ordering.order.OrderQueries;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Side;
import org.kabinet.ordering.stage.StagePlan;
import org.springframework.stereotype.Repository;

/** Finds what waits for the reader. */
@Repository
class BoardQueries {

    private static final Duration NEWS = Duration.ofDays(3);

    private final DSLContext sql;

    BoardQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** How many open orders stand in each stage. */
    Map<UUID, Integer> counts() {
        return sql.select(ORDERS.STAGE_ID, count())
                .from(ORDERS)
                .where(OrderQueries.open())
                .groupBy(ORDERS.STAGE_ID)
                .fetchMap(ORDERS.STAGE_ID, count());
    }

    /** Orders that are late or new, that wait for an answer of this side, or that have just been answered. */
    Condition toDo(Reader reader, StagePlan plan, Instant now) {
        Select<Record1<UUID>> ids = select(ORDERS.ID)
                .from(ORDERS)
                .where(OrderQueries.late(plan, now).or(OrderQueries.open().and(fresh(reader))))
                .union(questions(reader.side().other()))
                .union(answers(reader.side(), now));
        return ORDERS.ID.in(ids);
    }

    /** For staff a new order is one that nobody has taken up; for who carries orders, every one they still have. */
    private static Condition fresh(Reader reader) {
        if (!reader.staff()) {
            return falseCondition();
        }
        return reader.onlyCarries() ? trueCondition() : ORDERS.PHASE.eq(OrderPhase.PLACED.name());
    }

    private static Select<Record1<UUID>> questions(Side asker) {
        return select(ORDER_MESSAGE.ORDER_ID)
                .from(ORDER_MESSAGE)
                .where(
                        ORDER_MESSAGE.KIND.eq(MessageKind.QUESTION.name()),
                        ORDER_MESSAGE.ANSWERED_AT.isNull(),
                        ORDER_MESSAGE.SIDE.eq(asker.name()));
    }

    /** An answer is news until this side writes again or a few days have passed. */
    private static Select<Record1<UUID>> answers(Side side, Instant now) {
        OrderMessage later = ORDER_MESSAGE.as("later");
        return select(ORDER_MESSAGE.ORDER_ID)
                .from(ORDER_MESSAGE)
                .where(
                        ORDER_MESSAGE.KIND.eq(MessageKind.ANSWER.name()),
                        ORDER_MESSAGE.SIDE.eq(side.other().name()),
                        ORDER_MESSAGE.AT.gt(now.minus(NEWS)),
                        notExists(selectOne()
                                .from(later)
                                .where(
                                        later.ORDER_ID.eq(ORDER_MESSAGE.ORDER_ID),
                                        later.SIDE.eq(side.name()),
                                        later.AT.gt(ORDER_MESSAGE.AT))));
    }
}

package org.kabinet.ordering.message;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.reader.Side;
import org.springframework.stereotype.Repository;

/** Writes what people say about orders. */
@Repository
public class MessageRepository {

    private final DSLContext sql;

    MessageRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The order as a talk about it needs it. */
    record Talk(
            UUID orderId,
            UUID organisationId,
            UUID branchId,
            @Nullable UUID handedTo) {}

    Optional<Talk> talk(UUID orderId) {
        return sql.select(ORDERS.ID, ORDERS.ORGANISATION_ID, ORDERS.BRANCH_ID, ORDERS.HANDED_TO)
                .from(ORDERS)
                .where(ORDERS.ID.eq(orderId))
                .fetchOptional(mapping(Talk::new));
    }

    Optional<OrderMessage> find(UUID orderId, UUID id) {
        return sql.select(
                        ORDER_MESSAGE.ID,
                        ORDER_MESSAGE.AT,
                        ORDER_MESSAGE.SIDE.convertFrom(Side::valueOf),
                        ORDER_MESSAGE.KIND.convertFrom(MessageKind::valueOf),
                        ORDER_MESSAGE.ANSWERS_ID,
                        ORDER_MESSAGE.AUTHOR_NAME,
                        ORDER_MESSAGE.TEXT)
                .from(ORDER_MESSAGE)
                .where(ORDER_MESSAGE.ID.eq(id), ORDER_MESSAGE.ORDER_ID.eq(orderId))
                .fetchOptional(mapping(OrderMessage::new));
    }

    /** Takes a question of that side off the list of those that wait; false if there is no such question. */
    boolean answered(UUID orderId, UUID questionId, Side asker, Instant at) {
        return sql.update(ORDER_MESSAGE)
                        .set(ORDER_MESSAGE.ANSWERED_AT, coalesce(ORDER_MESSAGE.ANSWERED_AT, val(at)))
                        .where(
                                ORDER_MESSAGE.ID.eq(questionId),
                                ORDER_MESSAGE.ORDER_ID.eq(orderId),
                                ORDER_MESSAGE.KIND.eq(MessageKind.QUESTION.name()),
                                ORDER_MESSAGE.SIDE.eq(asker.name()))
                        .execute()
                == 1;
    }

    /** Writes it once: the same id again changes nothing, and tells so. */
    public boolean add(UUID orderId, UUID organisationId, UUID branchId, UUID authorId, OrderMessage message) {
        return sql.insertInto(ORDER_MESSAGE)
                        .set(ORDER_MESSAGE.ID, message.id())
                        .set(ORDER_MESSAGE.ORDER_ID, orderId)
                        .set(ORDER_MESSAGE.ORGANISATION_ID, organisationId)
                        .set(ORDER_MESSAGE.BRANCH_ID, branchId)
                        .set(ORDER_MESSAGE.SIDE, message.side().name())
                        .set(ORDER_MESSAGE.KIND, message.kind().name())
                        .set(ORDER_MESSAGE.ANSWERS_ID, message.answersId())
                        .set(ORDER_MESSAGE.AUTHOR_ID, authorId)
                        .set(ORDER_MESSAGE.AUTHOR_NAME, message.authorName())
                        .set(ORDER_MESSAGE.TEXT, message.text())
                        .set(ORDER_MESSAGE.AT, message.at())
                        .onConflict(ORDER_MESSAGE.ID)
                        .doNothing()
                        .execute()
                == 1;
    }
}

package org.kabinet.ordering.message;

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

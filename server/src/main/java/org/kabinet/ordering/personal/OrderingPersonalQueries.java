package org.kabinet.ordering.personal;

import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.personal.PersonalData;
import org.kabinet.platform.personal.PersonalRecords;
import org.springframework.stereotype.Repository;

/** What somebody ordered and wrote. */
@Repository
class OrderingPersonalQueries implements PersonalData {
    private final DSLContext sql;

    OrderingPersonalQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonalRecords> of(UUID person, String login) {
        return List.of(
                PersonalRecords.of(
                        "ordering",
                        "order",
                        sql.select(ORDERS.NUMBER, ORDERS.PLACED_AT, ORDERS.PLACED_BY_NAME, ORDERS.COMMENT)
                                .from(ORDERS)
                                .where(ORDERS.PLACED_BY.eq(person))
                                .orderBy(ORDERS.PLACED_AT)
                                .fetch()),
                PersonalRecords.of(
                        "ordering",
                        "message",
                        sql.select(ORDERS.NUMBER, ORDER_MESSAGE.AT, ORDER_MESSAGE.AUTHOR_NAME, ORDER_MESSAGE.TEXT)
                                .from(ORDER_MESSAGE)
                                .join(ORDERS)
                                .on(ORDERS.ID.eq(ORDER_MESSAGE.ORDER_ID))
                                .where(ORDER_MESSAGE.AUTHOR_ID.eq(person))
                                .orderBy(ORDER_MESSAGE.AT)
                                .fetch()));
    }
}

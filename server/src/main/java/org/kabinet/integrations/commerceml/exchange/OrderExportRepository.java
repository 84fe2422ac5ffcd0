package org.kabinet.integrations.commerceml.exchange;

import static org.jooq.Records.mapping;
import static org.kabinet.jooq.integrations.Tables.ORDER_EXPORT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.ordering.ExportedOrder;
import org.springframework.stereotype.Repository;

/** Which revision of which order went out in which conversation. */
@Repository
class OrderExportRepository {

    private final DSLContext sql;

    OrderExportRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** An order as it went out. */
    record Sent(UUID orderId, long revision) {}

    /** A question asked again is answered again: only the last answer counts. */
    void sent(UUID session, List<ExportedOrder> orders) {
        sql.deleteFrom(ORDER_EXPORT)
                .where(ORDER_EXPORT.SESSION_ID.eq(session), ORDER_EXPORT.CONFIRMED_AT.isNull())
                .execute();
        for (ExportedOrder order : orders) {
            sql.insertInto(ORDER_EXPORT)
                    .set(ORDER_EXPORT.SESSION_ID, session)
                    .set(ORDER_EXPORT.ORDER_ID, order.id())
                    .set(ORDER_EXPORT.REVISION, order.revision())
                    .onConflict(ORDER_EXPORT.SESSION_ID, ORDER_EXPORT.ORDER_ID)
                    .doUpdate()
                    .set(ORDER_EXPORT.REVISION, order.revision())
                    .setNull(ORDER_EXPORT.CONFIRMED_AT)
                    .execute();
        }
    }

    List<Sent> unconfirmed(UUID session) {
        return sql.select(ORDER_EXPORT.ORDER_ID, ORDER_EXPORT.REVISION)
                .from(ORDER_EXPORT)
                .where(ORDER_EXPORT.SESSION_ID.eq(session), ORDER_EXPORT.CONFIRMED_AT.isNull())
                .fetch(mapping(Sent::new));
    }

    void confirmed(UUID session, Instant at) {
        sql.update(ORDER_EXPORT)
                .set(ORDER_EXPORT.CONFIRMED_AT, at)
                .where(ORDER_EXPORT.SESSION_ID.eq(session), ORDER_EXPORT.CONFIRMED_AT.isNull())
                .execute();
    }
}

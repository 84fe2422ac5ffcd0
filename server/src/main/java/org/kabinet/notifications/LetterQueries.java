package org.kabinet.notifications;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.kabinet.jooq.notifications.Tables.LETTER;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How mail and text messages go, for whoever looks after them. */
@Repository
class LetterQueries {

    private final DSLContext sql;

    LetterQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Letters by what became of them, and the last failure among those that are still to be sent. */
    record Tally(
            long waiting,
            long failed,
            @Nullable Instant lastSentAt,
            @Nullable String lastFailure) {}

    Tally tally(Carrier carrier) {
        Condition carried = LETTER.CARRIER.eq(carrier.name());
        Field<Instant> lastSent = max(LETTER.SETTLED_AT).filterWhere(LETTER.STATE.eq(LetterState.SENT.name()));
        var row = sql.select(number(LetterState.WAITING), number(LetterState.FAILED), lastSent)
                .from(LETTER)
                .where(carried)
                .fetchSingle();
        String failure = sql.select(LETTER.FAILURE)
                .from(LETTER)
                .where(carried, LETTER.FAILURE.isNotNull())
                .orderBy(LETTER.WRITTEN_AT.desc())
                .limit(1)
                .fetchOne(LETTER.FAILURE);
        return new Tally(row.value1(), row.value2(), row.value3(), failure);
    }

    private static Field<Integer> number(LetterState state) {
        return count().filterWhere(LETTER.STATE.eq(state.name()));
    }
}

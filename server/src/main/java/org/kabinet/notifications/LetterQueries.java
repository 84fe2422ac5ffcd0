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

    /**
     * Letters by what became of them.
     *
     * @param lastFailure why the last of those was not taken that were given up
     * @param lastDelay why the last of those was not taken that are tried again
     */
    record Tally(
            long waiting,
            long failed,
            @Nullable Instant lastSentAt,
            @Nullable String lastFailure,
            @Nullable String lastDelay) {}

    Tally tally(Carrier carrier) {
        Condition carried = LETTER.CARRIER.eq(carrier.name());
        Field<Instant> lastSent = max(LETTER.SETTLED_AT).filterWhere(LETTER.STATE.eq(LetterState.SENT.name()));
        var row = sql.select(number(LetterState.WAITING), number(LetterState.FAILED), lastSent)
                .from(LETTER)
                .where(carried)
                .fetchSingle();
        return new Tally(
                row.value1(),
                row.value2(),
                row.value3(),
                why(carried, LetterState.FAILED),
                why(carried, LetterState.WAITING));
    }

    private @Nullable String why(Condition carried, LetterState state) {
        return sql.select(LETTER.FAILURE)
                .from(LETTER)
                .where(carried, LETTER.STATE.eq(state.name()), LETTER.FAILURE.isNotNull())
                .orderBy(LETTER.WRITTEN_AT.desc())
                .limit(1)
                .fetchOne(LETTER.FAILURE);
    }

    private static Field<Integer> number(LetterState state) {
        return count().filterWhere(LETTER.STATE.eq(state.name()));
    }
}

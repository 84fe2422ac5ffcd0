package org.kabinet.notifications;

import static org.jooq.impl.DSL.inline;
import static org.kabinet.jooq.notifications.Tables.LETTER;
import static org.kabinet.jooq.notifications.Tables.LETTER_CONTENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.kabinet.notifications.Letter.About;
import org.springframework.stereotype.Repository;

@Repository
class LetterRepository {
    private static final long TEXTS = 0x6b61_7465_7874_7331L;

    private final DSLContext sql;

    LetterRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(WrittenLetter letter, About about, Instant at) {
        sql.insertInto(LETTER)
                .set(LETTER.ID, letter.id())
                .set(LETTER.RECIPIENT, letter.to())
                .set(LETTER.CARRIER, letter.carrier().name())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.ORGANISATION_ID, about.organisationId())
                .set(LETTER.BRANCH_ID, about.branchId())
                .set(LETTER.GOOD_UNTIL, letter.goodUntil())
                .set(LETTER.WRITTEN_AT, at)
                .execute();
        sql.insertInto(LETTER_CONTENT)
                .set(LETTER_CONTENT.LETTER_ID, letter.id())
                .set(LETTER_CONTENT.PLAIN, letter.plain())
                .set(LETTER_CONTENT.HTML, letter.html())
                .execute();
    }

    Map<UUID, LetterState> states(Collection<UUID> ids) {
        return sql.select(LETTER.ID, LETTER.STATE.convertFrom(LetterState::valueOf))
                .from(LETTER)
                .where(LETTER.ID.in(ids))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** The letter, if it still waits. */
    Optional<WrittenLetter> waiting(UUID id) {
        return sql.select(
                        LETTER.ID,
                        LETTER.RECIPIENT,
                        LETTER.SUBJECT,
                        LETTER_CONTENT.PLAIN,
                        LETTER_CONTENT.HTML,
                        LETTER.ATTEMPTS,
                        LETTER.GOOD_UNTIL)
                .from(LETTER)
                .join(LETTER_CONTENT)
                .on(LETTER_CONTENT.LETTER_ID.eq(LETTER.ID))
                .where(LETTER.ID.eq(id), LETTER.STATE.eq(LetterState.WAITING.name()))
                .fetchOptional(Records.mapping(WrittenLetter::new));
    }

    List<UUID> allWaiting(Collection<Carrier> carriers) {
        return sql.select(LETTER.ID)
                .from(LETTER)
                .where(LETTER.STATE.eq(LetterState.WAITING.name()))
                .and(LETTER.CARRIER.in(carriers.stream().map(Carrier::name).toList()))
                .orderBy(LETTER.WRITTEN_AT)
                .fetch(LETTER.ID);
    }

    /** Until the transaction at hand is over nobody else counts text messages in order to write one more. */
    void lockTexts() {
        sql.execute("select pg_advisory_xact_lock({0})", inline(TEXTS));
    }

    int textsSince(Instant when) {
        return sql.fetchCount(LETTER, LETTER.CARRIER.eq(inline(Carrier.SMS.name())), LETTER.WRITTEN_AT.gt(when));
    }

    int textsTo(String recipient, Instant since) {
        return sql.fetchCount(
                LETTER,
                LETTER.CARRIER.eq(inline(Carrier.SMS.name())),
                LETTER.WRITTEN_AT.gt(since),
                LETTER.RECIPIENT.eq(recipient));
    }

    void failedOnce(UUID id, String failure) {
        sql.update(LETTER)
                .set(LETTER.ATTEMPTS, LETTER.ATTEMPTS.plus(1))
                .set(LETTER.FAILURE, failure)
                .where(LETTER.ID.eq(id))
                .execute();
    }

    /** What became of the letter in the end. What a letter says is kept only while it may still be sent. */
    void settle(UUID id, LetterState state, Instant at) {
        sql.update(LETTER)
                .set(LETTER.STATE, state.name())
                .set(LETTER.SETTLED_AT, at)
                .set(LETTER.FAILURE, state == LetterState.SENT ? inline((String) null) : LETTER.FAILURE)
                .where(LETTER.ID.eq(id))
                .execute();
        if (state != LetterState.FAILED) {
            sql.deleteFrom(LETTER_CONTENT)
                    .where(LETTER_CONTENT.LETTER_ID.eq(id))
                    .execute();
        }
    }

    /** Lets go of letters that are worth nothing any more, sent or not. */
    void outdate(Instant now) {
        sql.update(LETTER)
                .set(LETTER.STATE, LetterState.OUTDATED.name())
                .set(LETTER.SETTLED_AT, now)
                .where(LETTER.STATE.in(LetterState.WAITING.name(), LetterState.FAILED.name()))
                .and(LETTER.GOOD_UNTIL.le(now))
                .execute();
        sql.deleteFrom(LETTER_CONTENT)
                .using(LETTER)
                .where(LETTER.ID.eq(LETTER_CONTENT.LETTER_ID), LETTER.STATE.eq(LetterState.OUTDATED.name()))
                .execute();
    }

    /** Letters that were given up wait again; tells how many. */
    int waitAgain() {
        return sql.update(LETTER)
                .set(LETTER.STATE, LetterState.WAITING.name())
                .set(LETTER.ATTEMPTS, 0)
                .setNull(LETTER.SETTLED_AT)
                .where(LETTER.STATE.eq(LetterState.FAILED.name()))
                .execute();
    }

    int forgetWrittenBefore(Instant when) {
        return sql.deleteFrom(LETTER).where(LETTER.WRITTEN_AT.lt(when)).execute();
    }
}

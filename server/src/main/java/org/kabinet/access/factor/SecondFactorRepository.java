package org.kabinet.access.factor;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.SECOND_FACTOR;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Second factors; a row is there only for who has one. */
@Repository
class SecondFactorRepository {
    private final DSLContext sql;

    SecondFactorRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What a code is compared with. */
    record Kept(
            byte[] sealedSecret,
            long lastStep,
            int failures,
            @Nullable Instant failedAt) {}

    Optional<SecondFactors.Standing> standing(UUID person) {
        return sql.select(SECOND_FACTOR.SET_UP_AT, SECOND_FACTOR.RECOVERY_HASHES)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.PERSON_ID.eq(person))
                .fetchOptional(row -> new SecondFactors.Standing(row.value1(), row.value2().length));
    }

    /** Locks it: of two who try at once, the second sees what became of the first. */
    Optional<Kept> lock(UUID person) {
        return sql.select(
                        SECOND_FACTOR.SEALED_SECRET,
                        SECOND_FACTOR.LAST_STEP,
                        SECOND_FACTOR.FAILURES,
                        SECOND_FACTOR.FAILED_AT)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.PERSON_ID.eq(person))
                .forUpdate()
                .fetchOptional(row -> new Kept(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Nothing happens if the person has one; tells whether it was added. */
    boolean insert(UUID person, byte[] sealedSecret, byte[][] recoveryMarks, long step, Instant at) {
        return sql.insertInto(SECOND_FACTOR)
                        .set(SECOND_FACTOR.PERSON_ID, person)
                        .set(SECOND_FACTOR.SEALED_SECRET, sealedSecret)
                        .set(SECOND_FACTOR.RECOVERY_HASHES, recoveryMarks)
                        .set(SECOND_FACTOR.SET_UP_AT, at)
                        .set(SECOND_FACTOR.LAST_STEP, step)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void take(UUID person, long step) {
        sql.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.LAST_STEP, step)
                .set(SECOND_FACTOR.FAILURES, 0)
                .where(SECOND_FACTOR.PERSON_ID.eq(person))
                .execute();
    }

    /** Whether there was such a code; from now on there is not. */
    boolean takeRecovery(UUID person, byte[] mark, byte[] formerHash) {
        return sql.update(SECOND_FACTOR)
                        .set(
                                SECOND_FACTOR.RECOVERY_HASHES,
                                arrayRemove(arrayRemove(SECOND_FACTOR.RECOVERY_HASHES, mark), formerHash))
                        .set(SECOND_FACTOR.FAILURES, 0)
                        .where(SECOND_FACTOR.PERSON_ID.eq(person))
                        .and(val(mark)
                                .eq(any(SECOND_FACTOR.RECOVERY_HASHES))
                                .or(val(formerHash).eq(any(SECOND_FACTOR.RECOVERY_HASHES))))
                        .execute()
                > 0;
    }

    void failed(UUID person, Instant at) {
        sql.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.FAILURES, SECOND_FACTOR.FAILURES.plus(1))
                .set(SECOND_FACTOR.FAILED_AT, at)
                .where(SECOND_FACTOR.PERSON_ID.eq(person))
                .execute();
    }

    void replaceRecovery(UUID person, byte[][] marks) {
        sql.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.RECOVERY_HASHES, marks)
                .where(SECOND_FACTOR.PERSON_ID.eq(person))
                .execute();
    }

    boolean delete(UUID person) {
        return sql.deleteFrom(SECOND_FACTOR)
                        .where(SECOND_FACTOR.PERSON_ID.eq(person))
                        .execute()
                > 0;
    }
}

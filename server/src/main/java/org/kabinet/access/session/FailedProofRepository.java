package org.kabinet.access.session;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static org.kabinet.jooq.access.Tables.FAILED_PROOF;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Failed proofs by what they have in common. */
@Repository
class FailedProofRepository {
    private final DSLContext sql;

    FailedProofRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Since when the one of the sources rests that rests the longest; nothing if none does. */
    Optional<Instant> rests(List<SignInAttempts.Source> sources, Instant since) {
        Condition spent = noCondition();
        for (SignInAttempts.Source source : sources) {
            spent = spent.or(FAILED_PROOF.SOURCE.eq(source.hash()).and(FAILED_PROOF.FAILURES.ge(source.allowed())));
        }
        return sql.select(FAILED_PROOF.LAST_AT)
                .from(FAILED_PROOF)
                .where(spent, FAILED_PROOF.LAST_AT.gt(since))
                .orderBy(FAILED_PROOF.LAST_AT.desc())
                .limit(1)
                .fetchOptional(FAILED_PROOF.LAST_AT);
    }

    /** Counts one more for each source, anew for those that have rested; tells whether one of them has had more than enough. */
    boolean count(List<SignInAttempts.Source> sources, Instant now, Instant restedBefore) {
        var insert = sql.insertInto(FAILED_PROOF, FAILED_PROOF.SOURCE, FAILED_PROOF.FAILURES, FAILED_PROOF.LAST_AT);
        for (byte[] source : sources.stream()
                .map(SignInAttempts.Source::hash)
                .sorted(Arrays::compare)
                .toList()) {
            insert = insert.values(source, 1, now);
        }
        var counted = insert.onConflict(FAILED_PROOF.SOURCE)
                .doUpdate()
                .set(
                        FAILED_PROOF.FAILURES,
                        when(FAILED_PROOF.LAST_AT.le(restedBefore), inline(1)).otherwise(FAILED_PROOF.FAILURES.plus(1)))
                .set(FAILED_PROOF.LAST_AT, excluded(FAILED_PROOF.LAST_AT))
                .returningResult(FAILED_PROOF.SOURCE, FAILED_PROOF.FAILURES)
                .fetch();
        return counted.stream()
                .anyMatch(row -> sources.stream()
                        .anyMatch(source ->
                                Arrays.equals(source.hash(), row.value1()) && row.value2() > source.allowed()));
    }

    void takeBack(List<SignInAttempts.Source> sources) {
        if (!sources.isEmpty()) {
            sql.update(FAILED_PROOF)
                    .set(FAILED_PROOF.FAILURES, greatest(FAILED_PROOF.FAILURES.minus(1), inline(0)))
                    .where(FAILED_PROOF.SOURCE.in(hashes(sources)))
                    .execute();
        }
    }

    void forget(List<SignInAttempts.Source> sources) {
        sql.deleteFrom(FAILED_PROOF)
                .where(FAILED_PROOF.SOURCE.in(hashes(sources)))
                .execute();
    }

    void forgetBefore(Instant time) {
        sql.deleteFrom(FAILED_PROOF).where(FAILED_PROOF.LAST_AT.lt(time)).execute();
    }

    private static List<byte[]> hashes(List<SignInAttempts.Source> sources) {
        return sources.stream()
                .map(SignInAttempts.Source::hash)
                .sorted(Arrays::compare)
                .toList();
    }
}

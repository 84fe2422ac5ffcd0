package org.kabinet.access.reminder;

import static org.kabinet.jooq.access.Tables.ENTRY_POLICY;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class AgingPasswordRepository {
    private static final int PORTION = 500;

    private final DSLContext sql;

    AgingPasswordRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Of people who may come in, and were not reminded of this password yet: what is over in the given time, the soonest first. */
    List<AgingPassword> endingWithin(Duration time, Instant now) {
        var days = DSL.field(DSL.select(DSL.min(DSL.nullif(ENTRY_POLICY.PASSWORD_DAYS, 0)))
                .from(ENTRY_POLICY)
                .where(ENTRY_POLICY
                        .ORGANISATION_ID
                        .isNull()
                        .or(ENTRY_POLICY.ORGANISATION_ID.in(DSL.select(ROLE_GRANT.ORGANISATION_ID)
                                .from(ROLE_GRANT)
                                .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))))));
        var goodUntil = DSL.field(
                "{0} + {1} * interval '1 day'", PERSON.PASSWORD_SET_AT.getDataType(), PERSON.PASSWORD_SET_AT, days);
        return sql.select(PERSON.ID, PERSON.LOGIN, PERSON.LANGUAGE, PERSON.PASSWORD_SET_AT, goodUntil.as("good_until"))
                .from(PERSON)
                .where(PERSON.STATUS.eq("ACTIVE"), PERSON.PASSWORD_HASH.isNotNull())
                .and(PERSON.REMINDED_OF.isDistinctFrom(PERSON.PASSWORD_SET_AT))
                .and(goodUntil.gt(now))
                .and(goodUntil.le(now.plus(time)))
                .orderBy(goodUntil)
                .limit(PORTION)
                .fetch(row -> new AgingPassword(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Whether it was still that password, and nobody else has reminded of it meanwhile. */
    boolean remind(AgingPassword password) {
        return sql.update(PERSON)
                        .set(PERSON.REMINDED_OF, password.setAt())
                        .where(PERSON.ID.eq(password.personId()), PERSON.PASSWORD_SET_AT.eq(password.setAt()))
                        .and(PERSON.REMINDED_OF.isDistinctFrom(password.setAt()))
                        .execute()
                > 0;
    }
}

package org.kabinet.access.sso;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.SSO_IDENTITY;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** Whom a provider knows under which name. */
@Repository
class IdentityRepository {
    private final DSLContext sql;
    private final Ids ids;
    private final Clock clock;

    IdentityRepository(DSLContext sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody as they sign in. */
    record Holder(UUID personId, String login, boolean active) {}

    Optional<Holder> linked(UUID provider, String issuer, String subject) {
        return person(PERSON.ID.in(sql.select(SSO_IDENTITY.PERSON_ID)
                .from(SSO_IDENTITY)
                .where(SSO_IDENTITY.PROVIDER_ID.eq(provider), SSO_IDENTITY.ISSUER.eq(issuer))
                .and(SSO_IDENTITY.SUBJECT.eq(subject))));
    }

    Optional<Holder> withLogin(String login) {
        return person(PERSON.LOGIN.eq(login));
    }

    private Optional<Holder> person(Condition which) {
        return sql.select(PERSON.ID, PERSON.LOGIN, PERSON.STATUS)
                .from(PERSON)
                .where(which)
                .fetchOptional(row -> new Holder(row.value1(), row.value2(), "ACTIVE".equals(row.value3())));
    }

    /** From now on the provider's name stands for the person; of two at the same moment one is enough. */
    void link(UUID provider, String issuer, String subject, UUID person) {
        sql.insertInto(SSO_IDENTITY)
                .set(SSO_IDENTITY.ID, ids.next())
                .set(SSO_IDENTITY.PROVIDER_ID, provider)
                .set(SSO_IDENTITY.ISSUER, issuer)
                .set(SSO_IDENTITY.SUBJECT, subject)
                .set(SSO_IDENTITY.PERSON_ID, person)
                .set(SSO_IDENTITY.LINKED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }
}

package org.kabinet.access.personal;

import static org.kabinet.jooq.access.Tables.API_TOKEN;
import static org.kabinet.jooq.access.Tables.BULK_LINE;
import static org.kabinet.jooq.access.Tables.DEPARTURE;
import static org.kabinet.jooq.access.Tables.DEVICE;
import static org.kabinet.jooq.access.Tables.ENTRY_LINK;
import static org.kabinet.jooq.access.Tables.FORMER_PASSWORD;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.PASSKEY;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.REGISTRATION;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SECOND_FACTOR;
import static org.kabinet.jooq.access.Tables.SSO_IDENTITY;
import static org.kabinet.jooq.access.Tables.TEAM_MEMBER;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.personal.ErasedPerson;
import org.springframework.stereotype.Repository;

/** Lets go of who somebody was and how they came in. Last of all: the others find by it what is theirs to forget. */
@Repository
class AccessErasureRepository {
    private final DSLContext sql;
    private final Clock clock;

    AccessErasureRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody as they are before it. */
    record Known(String login, String name, boolean active) {}

    /** Until the end of the transaction nothing is recorded: the history would keep what is to go. */
    void keepOutOfTheHistory() {
        sql.execute("select set_config('kabinet.unrecorded', 'on', true)");
    }

    /** Locked, so that nobody is let in or changed meanwhile; nothing for whoever has been erased before. */
    Optional<Known> lock(UUID person) {
        return sql.select(PERSON.LOGIN, PERSON.NAME, PERSON.STATUS)
                .from(PERSON)
                .where(PERSON.ID.eq(person), PERSON.ERASED_AT.isNull())
                .forUpdate()
                .fetchOptional(row -> new Known(row.value1(), row.value2(), "ACTIVE".equals(row.value3())));
    }

    /** The customers that are nobody but this person. */
    Set<UUID> customersOf(UUID person) {
        return sql.select(ROLE_GRANT.ORGANISATION_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person), ROLE_GRANT.ROLE.eq(Role.INDIVIDUAL.name()))
                .fetchSet(ROLE_GRANT.ORGANISATION_ID);
    }

    void erase(ErasedPerson person) {
        forgetWaysIn(person.id());
        forgetAsking(person);
        sql.update(PERSON)
                .set(PERSON.NAME, person.placeholder())
                .set(PERSON.LOGIN, "erased-" + person.id())
                .set(PERSON.PHONE, "")
                .set(PERSON.PASSWORD_HASH, (String) null)
                .set(PERSON.LANGUAGE, (String) null)
                .set(PERSON.ERASED_AT, clock.instant())
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(person.id()))
                .execute();
        sql.deleteFrom(FORMER_PASSWORD)
                .where(FORMER_PASSWORD.PERSON_ID.eq(person.id()))
                .execute();
        sql.update(DEPARTURE)
                .set(DEPARTURE.PERSON_NAME, person.placeholder())
                .where(DEPARTURE.PERSON_ID.eq(person.id()))
                .execute();
    }

    private void forgetWaysIn(UUID person) {
        sql.deleteFrom(SECOND_FACTOR).where(SECOND_FACTOR.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(PASSKEY).where(PASSKEY.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(ENTRY_LINK).where(ENTRY_LINK.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(DEVICE).where(DEVICE.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(SSO_IDENTITY).where(SSO_IDENTITY.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(API_TOKEN).where(API_TOKEN.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(TEAM_MEMBER).where(TEAM_MEMBER.PERSON_ID.eq(person)).execute();
    }

    /** Who asked whom in stays, without the one who was asked. */
    private void forgetAsking(ErasedPerson person) {
        String nobody = "erased-" + person.id();
        sql.update(INVITATION)
                .set(INVITATION.EMAIL, nobody)
                .set(INVITATION.NAME, "")
                .where(INVITATION.EMAIL.eq(person.login()).or(INVITATION.ACCEPTED_BY.eq(person.id())))
                .execute();
        sql.update(REGISTRATION)
                .set(REGISTRATION.EMAIL, nobody)
                .set(REGISTRATION.NAME, "")
                .where(REGISTRATION.EMAIL.eq(person.login()))
                .execute();
        sql.update(BULK_LINE)
                .set(BULK_LINE.EMAIL, "")
                .set(BULK_LINE.NAME, "")
                .where(BULK_LINE.EMAIL.equalIgnoreCase(person.login()))
                .execute();
    }
}

package org.kabinet.access.session;

import static java.util.Comparator.comparingInt;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.kabinet.jooq.access.Tables.DEVICE;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.TypedLogin;
import org.springframework.stereotype.Repository;

/** People as signing in needs them. */
@Repository
class PersonRepository {
    private final DSLContext sql;
    private final GrantQueries grants;
    private final TeamQueries teams;

    PersonRepository(DSLContext sql, GrantQueries grants, TeamQueries teams) {
        this.sql = sql;
        this.grants = grants;
        this.teams = teams;
    }

    /** Who a login belongs to, and how they prove it. */
    record Credentials(
            UUID personId, String login, @Nullable String passwordHash, boolean active) {}

    /** A person as their own session shows them. */
    record Self(
            UUID id, String name, String login, @Nullable String language) {}

    Optional<Credentials> credentials(TypedLogin login) {
        List<String> readings = login.readings();
        return sql
                .select(PERSON.ID, PERSON.LOGIN, PERSON.PASSWORD_HASH, PERSON.STATUS)
                .from(PERSON)
                .where(PERSON.LOGIN.in(readings))
                .fetch(row -> new Credentials(row.value1(), row.value2(), row.value3(), "ACTIVE".equals(row.value4())))
                .stream()
                .min(comparingInt(found -> readings.indexOf(found.login().toLowerCase(Locale.ROOT))));
    }

    /** What the person may be at this moment, in one statement: by their own roles and by those of whomever they stand in for. */
    Optional<Grants> grants(UUID personId) {
        return grants.grants(personId);
    }

    /** With whom the person is in a team, in a customer's organisation or at the seller. */
    Set<UUID> team(UUID personId, @Nullable UUID organisation) {
        return teams.matesOf(personId, organisation);
    }

    Optional<Self> self(UUID personId) {
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.LOGIN, PERSON.LANGUAGE)
                .from(PERSON)
                .where(PERSON.ID.eq(personId))
                .fetchOptional(row -> new Self(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /**
     * The person as {@link #self} and how many of their devices, but this one, are news to them.
     *
     * @param passwordSetAt nothing for whoever has no password
     */
    record Greeted(Self self, int newDevices, @Nullable Instant passwordSetAt) {}

    Optional<Greeted> greeted(UUID personId, @Nullable UUID device, Instant newSince) {
        var news = field(selectCount()
                .from(DEVICE)
                .where(DEVICE.PERSON_ID.eq(PERSON.ID), DEVICE.RECOGNISED_AT.isNull(), DEVICE.FIRST_SEEN_AT.ge(newSince))
                .and(DEVICE.ID.isDistinctFrom(device)));
        var setAt = DSL.when(PERSON.PASSWORD_HASH.isNotNull(), PERSON.PASSWORD_SET_AT);
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.LOGIN, PERSON.LANGUAGE, news, setAt)
                .from(PERSON)
                .where(PERSON.ID.eq(personId))
                .fetchOptional(row -> new Greeted(
                        new Self(row.value1(), row.value2(), row.value3(), row.value4()), row.value5(), row.value6()));
    }

    /**
     * A password as it stands.
     *
     * @param setAt when it became what it is
     * @param handedOver whether somebody else made it
     */
    record Present(Instant setAt, boolean handedOver) {}

    /** Nothing for whoever has no password. */
    Optional<Present> password(UUID personId) {
        return sql.select(PERSON.PASSWORD_SET_AT, PERSON.PASSWORD_HANDED_OVER)
                .from(PERSON)
                .where(PERSON.ID.eq(personId), PERSON.PASSWORD_HASH.isNotNull())
                .fetchOptional(row -> new Present(row.value1(), row.value2()));
    }

    void signedIn(UUID personId, Instant at) {
        sql.update(PERSON)
                .set(PERSON.LAST_SIGN_IN_AT, at)
                .where(PERSON.ID.eq(personId))
                .execute();
    }

    void changePassword(UUID personId, String hash) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.PASSWORD_HANDED_OVER, false)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(personId))
                .execute();
    }

    void changeLanguage(UUID personId, @Nullable String language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, language)
                .where(PERSON.ID.eq(personId))
                .execute();
    }
}

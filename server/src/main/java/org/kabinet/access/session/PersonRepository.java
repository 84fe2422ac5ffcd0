package org.kabinet.access.session;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.kabinet.jooq.access.Tables.DEVICE;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

/** People as signing in needs them. */
@Repository
class PersonRepository {
    private final DSLContext sql;
    private final Clock clock;

    PersonRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who a login belongs to, and how they prove it. */
    record Credentials(UUID personId, @Nullable String passwordHash, boolean active) {}

    /** A person as their own session shows them. */
    record Self(
            UUID id, String name, String login, @Nullable String language) {}

    Optional<Credentials> credentials(String login) {
        return sql.select(PERSON.ID, PERSON.PASSWORD_HASH, PERSON.STATUS)
                .from(PERSON)
                .where(PERSON.LOGIN.eq(login.strip()))
                .fetchOptional(row -> new Credentials(row.value1(), row.value2(), "ACTIVE".equals(row.value3())));
    }

    Optional<Credentials> credentials(UUID personId) {
        return sql.select(PERSON.ID, PERSON.PASSWORD_HASH, PERSON.STATUS)
                .from(PERSON)
                .where(PERSON.ID.eq(personId))
                .fetchOptional(row -> new Credentials(row.value1(), row.value2(), "ACTIVE".equals(row.value3())));
    }

    /** What the person may be at this moment, in one statement. */
    Optional<Grants> grants(UUID personId) {
        var rows = sql.select(
                        PERSON.NAME,
                        PERSON.STATUS,
                        ROLE_GRANT.ROLE,
                        ROLE_GRANT.ROLE_ID,
                        ROLE.PERMISSIONS,
                        ROLE_GRANT.ORGANISATION_ID,
                        ROLE_GRANT.LEGAL_ENTITIES,
                        ROLE_GRANT.BRANCH_ID,
                        ROLE_GRANT.VALID_FROM,
                        ROLE_GRANT.VALID_UNTIL)
                .from(PERSON)
                .leftJoin(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(ROLE_GRANT.ROLE_ID))
                .where(PERSON.ID.eq(personId))
                .fetch();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var held = rows.stream()
                .filter(row -> row.get(ROLE_GRANT.ROLE) != null && inForce(row, now))
                .map(PersonRepository::grant)
                .toList();
        Instant until = rows.stream()
                .flatMap(PersonRepository::turns)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var person = rows.getFirst();
        return Optional.of(new Grants(personId, person.value1(), "ACTIVE".equals(person.value2()), held, until));
    }

    private static Grants.Grant grant(Record row) {
        return new Grants.Grant(
                Role.valueOf(row.get(ROLE_GRANT.ROLE)),
                row.get(ROLE_GRANT.ROLE_ID),
                permissions(row.get(ROLE.PERMISSIONS)),
                row.get(ROLE_GRANT.ORGANISATION_ID),
                entities(row.get(ROLE_GRANT.LEGAL_ENTITIES)),
                row.get(ROLE_GRANT.BRANCH_ID));
    }

    private static boolean inForce(Record row, Instant now) {
        Instant from = row.get(ROLE_GRANT.VALID_FROM);
        Instant until = row.get(ROLE_GRANT.VALID_UNTIL);
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** When the role begins and ends, as far as it does. */
    private static Stream<Instant> turns(Record row) {
        return Stream.of(ROLE_GRANT.VALID_FROM, ROLE_GRANT.VALID_UNTIL)
                .flatMap(moment -> Stream.ofNullable(row.get(moment)));
    }

    private static @Nullable Set<UUID> entities(UUID @Nullable [] ids) {
        return ids == null ? null : Set.copyOf(Arrays.asList(ids));
    }

    private static @Nullable Set<Permission> permissions(String @Nullable [] codes) {
        return codes == null ? null : MadeRole.permissions(codes);
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

    /** When the password became what it is; nothing for whoever has none. */
    Optional<Instant> passwordSetAt(UUID personId) {
        return sql.select(PERSON.PASSWORD_SET_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(personId), PERSON.PASSWORD_HASH.isNotNull())
                .fetchOptional(PERSON.PASSWORD_SET_AT);
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

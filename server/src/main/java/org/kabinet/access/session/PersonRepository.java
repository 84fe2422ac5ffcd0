package org.kabinet.access.session;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.kabinet.jooq.access.Tables.DEVICE;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

/** People as signing in needs them. */
@Repository
class PersonRepository {
    private final DSLContext sql;

    PersonRepository(DSLContext sql) {
        this.sql = sql;
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

    Optional<Grants> grants(UUID personId) {
        var rows = sql.select(
                        PERSON.NAME,
                        PERSON.STATUS,
                        ROLE_GRANT.ROLE,
                        ROLE_GRANT.ROLE_ID,
                        ROLE.PERMISSIONS,
                        ROLE_GRANT.ORGANISATION_ID,
                        ROLE_GRANT.BRANCH_ID)
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
        var held = rows.stream()
                .filter(row -> row.value3() != null)
                .map(row -> new Grants.Grant(
                        Role.valueOf(row.value3()),
                        row.value4(),
                        permissions(row.value5()),
                        row.value6(),
                        row.value7()))
                .toList();
        var person = rows.getFirst();
        return Optional.of(new Grants(personId, person.value1(), "ACTIVE".equals(person.value2()), held));
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

    /** The person as {@link #self} and how many of their devices, but this one, are news to them. */
    record Greeted(Self self, int newDevices) {}

    Optional<Greeted> greeted(UUID personId, @Nullable UUID device, Instant newSince) {
        var news = field(selectCount()
                .from(DEVICE)
                .where(DEVICE.PERSON_ID.eq(PERSON.ID), DEVICE.RECOGNISED_AT.isNull(), DEVICE.FIRST_SEEN_AT.ge(newSince))
                .and(DEVICE.ID.isDistinctFrom(device)));
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.LOGIN, PERSON.LANGUAGE, news)
                .from(PERSON)
                .where(PERSON.ID.eq(personId))
                .fetchOptional(row ->
                        new Greeted(new Self(row.value1(), row.value2(), row.value3(), row.value4()), row.value5()));
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

package org.kabinet.access.people;

import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.access.Routines;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

@Repository
class PeopleRepository {

    private final DSLContext sql;
    private final Ids ids;

    PeopleRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Locks the person; the version tells whether they are still as the actor saw them. */
    @Nullable
    Long lock(UUID id) {
        return sql.select(PERSON.VERSION)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .forUpdate()
                .fetchOne(PERSON.VERSION);
    }

    Optional<UUID> withLogin(String login) {
        return sql.select(PERSON.ID).from(PERSON).where(PERSON.LOGIN.eq(login)).fetchOptional(PERSON.ID);
    }

    /** How a person signs in, and the language they chose. */
    record Reachable(String login, @Nullable String language) {}

    /** The person, unless they are blocked. */
    Optional<Reachable> active(UUID id) {
        return sql.select(PERSON.LOGIN, PERSON.LANGUAGE)
                .from(PERSON)
                .where(PERSON.ID.eq(id), PERSON.STATUS.eq(PersonStatus.ACTIVE.name()))
                .fetchOptional(Records.mapping(Reachable::new));
    }

    /** Who stands in at a moment for one of the seller's people. */
    List<UUID> substitutesOf(UUID person, Instant at) {
        return sql.select(SUBSTITUTION.SUBSTITUTE_ID)
                .from(SUBSTITUTION)
                .where(SUBSTITUTION.ABSENT_ID.eq(person), SUBSTITUTION.ORGANISATION_ID.isNull())
                .and(SUBSTITUTION.BEGINS_AT.le(at).and(SUBSTITUTION.ENDS_AT.gt(at)))
                .fetch(SUBSTITUTION.SUBSTITUTE_ID);
    }

    void setLanguage(UUID id, String language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, language)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    boolean holdsRolesBeyond(UUID person, Collection<UUID> organisations) {
        return Boolean.TRUE.equals(sql.select(Routines.holdsRolesBeyond(person, organisations.toArray(UUID[]::new)))
                .fetchSingle()
                .value1());
    }

    /**
     * Somebody who is not there yet.
     *
     * @param handedOver whether somebody else made the password
     */
    record NewRow(UUID id, String login, String name, String phone, String passwordHash, boolean handedOver) {}

    /** Nothing happens if the id or the login is taken; tells whether the person was added. */
    boolean insert(NewRow person, Instant at) {
        return sql.insertInto(PERSON)
                        .set(PERSON.ID, person.id())
                        .set(PERSON.LOGIN, person.login())
                        .set(PERSON.NAME, person.name())
                        .set(PERSON.PHONE, person.phone())
                        .set(PERSON.PASSWORD_HASH, person.passwordHash())
                        .set(PERSON.PASSWORD_HANDED_OVER, person.handedOver())
                        .set(PERSON.CREATED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void update(UUID id, String name, String phone, PersonStatus status, long version) {
        sql.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.PHONE, phone)
                .set(PERSON.STATUS, status.name())
                .set(PERSON.VERSION, version)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    /** To one that is handed over. */
    void handOverPassword(UUID id, String hash) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.PASSWORD_HANDED_OVER, true)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id))
                .execute();
    }

    void setVersion(UUID id, long version) {
        sql.update(PERSON).set(PERSON.VERSION, version).where(PERSON.ID.eq(id)).execute();
    }

    /** Roles that the person holds already stay as they are. */
    void addGrants(UUID person, Collection<Grant> grants, @Nullable UUID by, Instant at) {
        var insert = sql.insertInto(
                ROLE_GRANT,
                ROLE_GRANT.ID,
                ROLE_GRANT.PERSON_ID,
                ROLE_GRANT.ROLE,
                ROLE_GRANT.ROLE_ID,
                ROLE_GRANT.ORGANISATION_ID,
                ROLE_GRANT.LEGAL_ENTITIES,
                ROLE_GRANT.BRANCH_ID,
                ROLE_GRANT.SCOPE,
                ROLE_GRANT.VALID_FROM,
                ROLE_GRANT.VALID_UNTIL,
                ROLE_GRANT.GRANTED_AT,
                ROLE_GRANT.GRANTED_BY);
        for (Grant grant : grants) {
            insert = insert.values(
                    ids.next(),
                    person,
                    grant.role().name(),
                    grant.roleId(),
                    grant.organisationId(),
                    grant.entities(),
                    grant.branchId(),
                    grant.scoped(),
                    grant.from(),
                    grant.until(),
                    at,
                    by);
        }
        insert.onConflictDoNothing().execute();
    }

    void removeGrants(UUID person, Collection<Grant> grants) {
        var which = DSL.noCondition();
        for (Grant grant : grants) {
            which = which.or(ROLE_GRANT
                    .ROLE
                    .eq(grant.role().name())
                    .and(ROLE_GRANT.ROLE_ID.isNotDistinctFrom(grant.roleId()))
                    .and(ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(grant.organisationId()))
                    .and(ROLE_GRANT.BRANCH_ID.isNotDistinctFrom(grant.branchId())));
        }
        sql.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person))
                .and(which)
                .execute();
    }

    /** Locks all administrators, so that two of them cannot remove each other at once; answers with the active ones who are it for good. */
    Set<UUID> lockAdministrators() {
        return lockActive(ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR.name()).and(ROLE_GRANT.ROLE_ID.isNull()));
    }

    /** Locks all who keep the people of an organisation, for the same reason; answers with the active ones. */
    Set<UUID> lockKeepers(UUID organisation) {
        var keeping = ROLE_GRANT
                .ROLE
                .eq(Role.COMPANY_ADMINISTRATOR.name())
                .and(ROLE_GRANT.ROLE_ID.isNull())
                .or(ROLE_GRANT.ROLE_ID.in(select(ROLE.ID)
                        .from(ROLE)
                        .where(ROLE.PERMISSIONS.contains(new String[] {Permission.PERSON_KEEP.code()}))));
        return lockActive(ROLE_GRANT.ORGANISATION_ID.eq(organisation).and(keeping));
    }

    private Set<UUID> lockActive(Condition grant) {
        List<UUID> all = sql.select(PERSON.ID)
                .from(PERSON)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .where(grant, ROLE_GRANT.VALID_FROM.isNull(), ROLE_GRANT.VALID_UNTIL.isNull())
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name()))
                .orderBy(PERSON.ID)
                .forUpdate()
                .fetch(PERSON.ID);
        return Set.copyOf(all);
    }
}

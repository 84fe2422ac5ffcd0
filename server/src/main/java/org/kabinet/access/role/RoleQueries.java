package org.kabinet.access.role;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.row;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.INVITATION_GRANT;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

/** Roles that people have made and who holds which, as far as the reader may see them. */
@Repository
class RoleQueries {

    static final SelectField<MadeRole> COLUMNS = row(
                    ROLE.ID,
                    ROLE.LIKENESS.convertFrom(Role::valueOf),
                    ROLE.ORGANISATION_ID,
                    ROLE.NAME,
                    ROLE.DESCRIPTION,
                    ROLE.PERMISSIONS.convertFrom(MadeRole::permissions),
                    ROLE.VERSION)
            .mapping(MadeRole::new);

    private final DSLContext sql;

    RoleQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Somebody who holds a role. */
    record Holder(UUID personId, String name) {}

    /** How many people hold each role; the key is the id of a made role or the code of a built-in one. */
    Map<String, Integer> counts(@Nullable UUID organisationId) {
        var key = DSL.coalesce(ROLE_GRANT.ROLE_ID.cast(String.class), ROLE_GRANT.ROLE);
        return sql.select(key, countDistinct(ROLE_GRANT.PERSON_ID))
                .from(ROLE_GRANT)
                .where(organisationId == null ? DSL.noCondition() : ROLE_GRANT.ORGANISATION_ID.eq(organisationId))
                .groupBy(key)
                .fetchMap(key, countDistinct(ROLE_GRANT.PERSON_ID));
    }

    /** Those of the seller, and those of the organisation, by name. */
    List<MadeRole> offeredTo(UUID organisationId) {
        return roles(ROLE.ORGANISATION_ID.isNull().or(ROLE.ORGANISATION_ID.eq(organisationId)));
    }

    /** Those of the seller, by name. */
    List<MadeRole> ofSeller() {
        return roles(ROLE.ORGANISATION_ID.isNull());
    }

    List<MadeRole> byId(Collection<UUID> ids) {
        return roles(ROLE.ID.in(ids));
    }

    Optional<MadeRole> role(UUID id) {
        return roles(ROLE.ID.eq(id)).stream().findFirst();
    }

    private List<MadeRole> roles(Condition which) {
        return sql.select(COLUMNS)
                .from(ROLE)
                .where(which)
                .orderBy(ROLE.NAME, ROLE.ID)
                .fetch(Records.mapping(it -> it));
    }

    /** The first of those who hold a role, by name. */
    List<Holder> holders(Condition which, @Nullable UUID organisationId, int limit) {
        return sql.selectDistinct(PERSON.ID, PERSON.NAME)
                .from(ROLE_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE_GRANT.PERSON_ID))
                .where(which)
                .and(organisationId == null ? DSL.noCondition() : ROLE_GRANT.ORGANISATION_ID.eq(organisationId))
                .orderBy(PERSON.NAME, PERSON.ID)
                .limit(limit)
                .fetch(Records.mapping(Holder::new));
    }

    static Condition made(UUID id) {
        return ROLE_GRANT.ROLE_ID.eq(id);
    }

    static Condition builtIn(Role role) {
        return ROLE_GRANT.ROLE.eq(role.name()).and(ROLE_GRANT.ROLE_ID.isNull());
    }

    /** The addresses of those who are invited to the role and have not come yet. */
    List<String> invited(UUID id, int limit) {
        return sql.selectDistinct(INVITATION.EMAIL)
                .from(INVITATION_GRANT)
                .join(INVITATION)
                .on(INVITATION.ID.eq(INVITATION_GRANT.INVITATION_ID))
                .where(INVITATION_GRANT.ROLE_ID.eq(id), INVITATION.ACCEPTED_AT.isNull(), INVITATION.REVOKED_AT.isNull())
                .orderBy(INVITATION.EMAIL)
                .limit(limit)
                .fetch(INVITATION.EMAIL);
    }
}

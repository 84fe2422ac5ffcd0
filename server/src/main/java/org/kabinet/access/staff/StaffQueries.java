package org.kabinet.access.staff;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

@Repository
class StaffQueries {

    private final DSLContext sql;
    private final Clock clock;

    StaffQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<StaffMember> member(UUID id) {
        return active(PERSON.ID.eq(id).and(holds(ROLE_GRANT.ORGANISATION_ID.isNull()))).stream()
                .findFirst();
    }

    List<StaffMember> holding(Role role, UUID branch) {
        return active(holds(ROLE_GRANT.ROLE.eq(role.name()).and(ROLE_GRANT.BRANCH_ID.eq(branch))));
    }

    private List<StaffMember> active(Condition which) {
        return sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(which, PERSON.STATUS.eq("ACTIVE"))
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(Records.mapping(StaffMember::new));
    }

    /** Holds it at this moment. */
    private Condition holds(Condition grant) {
        var now = val(clock.instant());
        return exists(selectOne()
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID), grant)
                .and(coalesce(ROLE_GRANT.VALID_FROM, now).le(now))
                .and(ROLE_GRANT.VALID_UNTIL.isNull().or(ROLE_GRANT.VALID_UNTIL.gt(now))));
    }
}

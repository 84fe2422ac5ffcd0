package org.kabinet.access.isolation;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

@Repository
class AdministratorQueries {
    private final DSLContext sql;

    AdministratorQueries(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> active() {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.STATUS.eq("ACTIVE"), ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR.name()))
                .fetchSet(PERSON.ID);
    }
}

package org.kabinet.access.setup;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SETUP_LINK;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Repository;

@Repository
class SetupRepository {
    private final DSLContext sql;

    SetupRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean administratorExists() {
        return sql.fetchExists(ROLE_GRANT, ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR.name()));
    }

    /** One link is good at a time. */
    void replaceLink(byte[] tokenHash, Instant now, Instant expires) {
        sql.deleteFrom(SETUP_LINK).where(SETUP_LINK.USED_AT.isNull()).execute();
        sql.insertInto(SETUP_LINK)
                .set(SETUP_LINK.TOKEN_HASH, tokenHash)
                .set(SETUP_LINK.CREATED_AT, now)
                .set(SETUP_LINK.EXPIRES_AT, expires)
                .execute();
    }

    /** Whether the link was good until now; it is not from now on. */
    boolean spend(byte[] tokenHash, Instant now) {
        return sql.update(SETUP_LINK)
                        .set(SETUP_LINK.USED_AT, now)
                        .where(SETUP_LINK.TOKEN_HASH.eq(tokenHash), SETUP_LINK.USED_AT.isNull())
                        .and(SETUP_LINK.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }

    void addAdministrator(UUID personId, UUID grantId, String name, String login, String passwordHash, Instant now) {
        sql.insertInto(PERSON)
                .set(PERSON.ID, personId)
                .set(PERSON.LOGIN, login)
                .set(PERSON.NAME, name)
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.CREATED_AT, now)
                .execute();
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, grantId)
                .set(ROLE_GRANT.PERSON_ID, personId)
                .set(ROLE_GRANT.ROLE, Role.ADMINISTRATOR.name())
                .set(ROLE_GRANT.GRANTED_AT, now)
                .execute();
    }
}

package org.kabinet.access.role;

import static org.kabinet.jooq.access.Tables.ROLE;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class RoleRepository {

    private final DSLContext sql;

    RoleRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing happens if the id or the name is taken; tells whether the role was added. */
    boolean insert(MadeRole fresh, Instant at) {
        return sql.insertInto(ROLE)
                        .set(ROLE.ID, fresh.id())
                        .set(ROLE.LIKENESS, fresh.likeness().name())
                        .set(ROLE.ORGANISATION_ID, fresh.organisationId())
                        .set(ROLE.NAME, fresh.name())
                        .set(ROLE.DESCRIPTION, fresh.description())
                        .set(ROLE.PERMISSIONS, MadeRole.codes(fresh.permissions()))
                        .set(ROLE.CREATED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** The role that the actor may change, locked. */
    Optional<MadeRole> lock(UUID id) {
        return sql.select(RoleQueries.COLUMNS)
                .from(ROLE)
                .where(ROLE.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(it -> it));
    }

    /** Whether another role of the same owner has the name. */
    boolean nameTaken(MadeRole changed) {
        return sql.fetchExists(
                ROLE,
                ROLE.NAME
                        .equalIgnoreCase(changed.name())
                        .and(ROLE.ORGANISATION_ID.isNotDistinctFrom(changed.organisationId()))
                        .and(ROLE.ID.ne(changed.id())));
    }

    void update(MadeRole changed) {
        sql.update(ROLE)
                .set(ROLE.NAME, changed.name())
                .set(ROLE.DESCRIPTION, changed.description())
                .set(ROLE.PERMISSIONS, MadeRole.codes(changed.permissions()))
                .set(ROLE.VERSION, changed.version())
                .where(ROLE.ID.eq(changed.id()))
                .execute();
    }

    void delete(UUID id) {
        sql.deleteFrom(ROLE).where(ROLE.ID.eq(id)).execute();
    }
}

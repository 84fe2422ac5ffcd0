package org.kabinet.access.invitation;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;

/** Invitations as far as the reader may see them, the newest first. */
@Repository
class InvitationQueries {
    private static final String NEWEST = "newest";

    private final DSLContext sql;

    InvitationQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Which invitations.
     *
     * @param organisations the customers to whose invitations the reader is kept; null means no such limit
     */
    record Filter(
            @Nullable UUID organisationId,
            @Nullable Collection<UUID> organisations,
            @Nullable String cursor,
            int limit) {}

    Page<Invitation> page(Filter filter) {
        List<Invitation> found = sql.select(InvitationRepository.COLUMNS)
                .from(INVITATION)
                .where(conditions(filter))
                .orderBy(INVITATION.CREATED_AT.desc(), INVITATION.ID.desc())
                .limit(filter.limit() + 1)
                .fetch(Records.mapping(it -> it));
        return Page.cut(found, filter.limit(), last -> Cursor.of(NEWEST, last.createdAt(), last.id()));
    }

    Optional<Invitation> invitation(UUID id) {
        return sql.select(InvitationRepository.COLUMNS)
                .from(INVITATION)
                .where(INVITATION.ID.eq(id))
                .fetchOptional(Records.mapping(it -> it));
    }

    /** Whether somebody who signs in with this address has a role in the organisation already. */
    boolean worksThere(String email, UUID organisation) {
        return sql.fetchExists(sql.selectOne()
                .from(PERSON)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.LOGIN.eq(email), ROLE_GRANT.ORGANISATION_ID.eq(organisation)));
    }

    private static List<Condition> conditions(Filter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.organisationId() != null) {
            conditions.add(INVITATION.ORGANISATION_ID.eq(filter.organisationId()));
        }
        if (filter.organisations() != null) {
            conditions.add(INVITATION.ORGANISATION_ID.in(filter.organisations()));
        }
        Cursor.decode(filter.cursor(), NEWEST, 2)
                .ifPresent(after -> conditions.add(row(INVITATION.CREATED_AT, INVITATION.ID)
                        .lt(
                                val(Instant.parse(after.keys().get(0))),
                                val(UUID.fromString(after.keys().get(1))))));
        return conditions;
    }
}

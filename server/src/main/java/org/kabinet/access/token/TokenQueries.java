package org.kabinet.access.token;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.access.Tables.API_TOKEN;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.access.token.TokenView.State;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Repository;

/** Tokens as those see them who keep them. */
@Repository
class TokenQueries {
    private static final int MANY = 300;

    private final DSLContext sql;

    TokenQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** A token, with its legal entities still to be named. */
    record Listed(TokenView token, List<UUID> legalEntities) {}

    /** The newest first: those that are not over, and those that were not over yet at a moment in the past. */
    List<Listed> list(@Nullable Collection<UUID> organisations, Instant now, Instant endedAfter) {
        var atWork = field(exists(selectOne()
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(API_TOKEN.PERSON_ID))
                .and(ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(API_TOKEN.ORGANISATION_ID))));
        return sql.select(API_TOKEN.fields())
                .select(PERSON.NAME.as("owner"), PERSON.STATUS, atWork.as("at_work"))
                .from(API_TOKEN)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(API_TOKEN.PERSON_ID))
                .where(
                        organisations == null
                                ? API_TOKEN.ORGANISATION_ID.isNull()
                                : API_TOKEN.ORGANISATION_ID.in(organisations))
                .and(API_TOKEN.EXPIRES_AT.gt(endedAfter))
                .and(API_TOKEN.REVOKED_AT.isNull().or(API_TOKEN.REVOKED_AT.gt(endedAfter)))
                .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.ID.desc())
                .limit(MANY)
                .fetch(row -> listed(row, now));
    }

    private static Listed listed(Record row, Instant now) {
        UUID[] entities = row.get(API_TOKEN.LEGAL_ENTITIES);
        var token = new TokenView(
                row.get(API_TOKEN.ID),
                row.get(API_TOKEN.NAME),
                row.get(API_TOKEN.HINT),
                row.get(API_TOKEN.ORGANISATION_ID),
                row.get("owner", String.class),
                ordered(row.get(API_TOKEN.PERMISSIONS)),
                entities == null ? null : List.of(),
                row.get(API_TOKEN.CREATED_AT),
                row.get(API_TOKEN.EXPIRES_AT),
                row.get(API_TOKEN.LAST_USED_AT),
                row.get(API_TOKEN.LAST_USED_FROM),
                state(row, now));
        return new Listed(token, entities == null ? List.of() : List.of(entities));
    }

    private static State state(Record row, Instant now) {
        if (row.get(API_TOKEN.REVOKED_AT) != null) {
            return State.REVOKED;
        }
        if (!now.isBefore(row.get(API_TOKEN.EXPIRES_AT))) {
            return State.EXPIRED;
        }
        boolean awake = "ACTIVE".equals(row.get(PERSON.STATUS)) && row.get("at_work", Boolean.class);
        return awake ? State.WORKS : State.SLEEPS;
    }

    private static List<Permission> ordered(String... codes) {
        return MadeRole.permissions(codes).stream().sorted().toList();
    }
}

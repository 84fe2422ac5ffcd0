package org.kabinet.access.registration;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.REGISTRATION;

import java.time.Instant;
import java.util.ArrayList;
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

/** Requests to be let in as far as the reader may see them, the newest first. */
@Repository
class RegistrationQueries {
    private static final String NEWEST = "newest";

    private final DSLContext sql;

    RegistrationQueries(DSLContext sql) {
        this.sql = sql;
    }

    Page<Registration> page(@Nullable RegistrationState state, @Nullable String cursor, int limit) {
        List<Registration> found = sql.select(RegistrationRepository.COLUMNS)
                .from(REGISTRATION)
                .where(conditions(state, cursor))
                .orderBy(REGISTRATION.CREATED_AT.desc(), REGISTRATION.ID.desc())
                .limit(limit + 1)
                .fetch(Records.mapping(it -> it));
        return Page.cut(found, limit, last -> Cursor.of(NEWEST, last.createdAt(), last.id()));
    }

    Optional<Registration> registration(UUID id) {
        return sql.select(RegistrationRepository.COLUMNS)
                .from(REGISTRATION)
                .where(REGISTRATION.ID.eq(id))
                .fetchOptional(Records.mapping(it -> it));
    }

    private static List<Condition> conditions(@Nullable RegistrationState state, @Nullable String cursor) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(
                state == null || state == RegistrationState.UNPROVEN
                        ? REGISTRATION.STATE.ne(RegistrationState.UNPROVEN.name())
                        : REGISTRATION.STATE.eq(state.name()));
        Cursor.decode(cursor, NEWEST, 2)
                .ifPresent(after -> conditions.add(row(REGISTRATION.CREATED_AT, REGISTRATION.ID)
                        .lt(
                                val(Instant.parse(after.keys().get(0))),
                                val(UUID.fromString(after.keys().get(1))))));
        return conditions;
    }
}

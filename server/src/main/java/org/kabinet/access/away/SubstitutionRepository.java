package org.kabinet.access.away;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.jooq.access.tables.records.SubstitutionRecord;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

@Repository
class SubstitutionRepository {
    private final DSLContext sql;

    SubstitutionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A substitution as it is kept. */
    record Stored(
            UUID id,
            @Nullable UUID organisationId,
            UUID absentId,
            String absentName,
            UUID substituteId,
            String substituteName,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant beginsAt,
            Instant endsAt,
            long version) {}

    /** A role of a colleague. */
    record Held(
            Role role,
            String @Nullable [] made,
            @Nullable Instant from,
            @Nullable Instant until) {

        boolean covers(Instant begin, Instant end) {
            return (from == null || !from.isAfter(begin)) && (until == null || !until.isBefore(end));
        }

        Set<Permission> permissions() {
            return made == null ? role.permissions() : MadeRole.permissions(made);
        }
    }

    /** Somebody with their roles in the place of a substitution. */
    record Colleague(UUID id, String name, boolean active, List<Held> roles) {
        boolean works() {
            return !roles.isEmpty();
        }

        boolean throughout(Instant begin, Instant end) {
            return roles.stream().anyMatch(it -> it.covers(begin, end));
        }

        Set<Permission> permissions() {
            return roles.stream().flatMap(it -> it.permissions().stream()).collect(Collectors.toSet());
        }
    }

    Optional<Colleague> colleague(UUID person, @Nullable UUID organisation) {
        var roles = multiset(select(
                                ROLE_GRANT.ROLE.convertFrom(Role::valueOf),
                                ROLE.PERMISSIONS,
                                ROLE_GRANT.VALID_FROM,
                                ROLE_GRANT.VALID_UNTIL)
                        .from(ROLE_GRANT)
                        .leftJoin(ROLE)
                        .on(ROLE.ID.eq(ROLE_GRANT.ROLE_ID))
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(organisation)))
                .convertFrom(rows -> rows.map(mapping(Held::new)));
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.STATUS.convertFrom("ACTIVE"::equals), roles)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOptional(mapping(Colleague::new));
    }

    Optional<Stored> lock(UUID id) {
        return sql.select(
                        SUBSTITUTION.ID,
                        SUBSTITUTION.ORGANISATION_ID,
                        SUBSTITUTION.ABSENT_ID,
                        SUBSTITUTION.ABSENT_NAME,
                        SUBSTITUTION.SUBSTITUTE_ID,
                        SUBSTITUTION.SUBSTITUTE_NAME,
                        SUBSTITUTION.FIRST_DAY,
                        SUBSTITUTION.LAST_DAY,
                        SUBSTITUTION.BEGINS_AT,
                        SUBSTITUTION.ENDS_AT,
                        SUBSTITUTION.VERSION)
                .from(SUBSTITUTION)
                .where(SUBSTITUTION.ID.eq(id))
                .forUpdate()
                .fetchOptional(mapping(Stored::new));
    }

    /** Tells whether the person was free: nobody is away twice at a time. */
    boolean insert(Stored wanted, UUID by, String byName, Instant at) {
        SubstitutionRecord row = new SubstitutionRecord();
        row.setId(wanted.id());
        row.setOrganisationId(wanted.organisationId());
        row.setAbsentId(wanted.absentId());
        row.setAbsentName(wanted.absentName());
        row.setSubstituteId(wanted.substituteId());
        row.setSubstituteName(wanted.substituteName());
        row.setFirstDay(wanted.firstDay());
        row.setLastDay(wanted.lastDay());
        row.setBeginsAt(wanted.beginsAt());
        row.setEndsAt(wanted.endsAt());
        row.setArrangedBy(by);
        row.setArrangedByName(byName);
        row.setCreatedAt(at);
        return sql.insertInto(SUBSTITUTION).set(row).onConflictDoNothing().execute() > 0;
    }

    /** Tells whether the time was free; what ends before it has begun has not been at all. */
    boolean setEnd(UUID id, LocalDate lastDay, Instant endsAt) {
        try {
            sql.update(SUBSTITUTION)
                    .set(SUBSTITUTION.LAST_DAY, lastDay)
                    .set(SUBSTITUTION.BEGINS_AT, least(SUBSTITUTION.BEGINS_AT, val(endsAt)))
                    .set(SUBSTITUTION.ENDS_AT, endsAt)
                    .set(SUBSTITUTION.VERSION, SUBSTITUTION.VERSION.plus(1))
                    .where(SUBSTITUTION.ID.eq(id))
                    .execute();
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }
}

package org.kabinet.access.session;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;
import static org.kabinet.jooq.access.Tables.TEAM;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.springframework.stereotype.Repository;

/**
 * Roles as they are kept, and what they make of a person at a moment. Whoever stands in for somebody has the roles which that person holds
 * themselves, in the place of the substitution, and only while they have a role there of their own: nothing is handed on.
 */
@Repository
class GrantQueries {
    private static final Field<UUID> ABSENT =
            castNull(SUBSTITUTION.ABSENT_ID.getDataType()).as("absent_id");
    private static final Field<Instant> BEGINS =
            castNull(SUBSTITUTION.BEGINS_AT.getDataType()).as("begins_at");
    private static final Field<Instant> ENDS =
            castNull(SUBSTITUTION.ENDS_AT.getDataType()).as("ends_at");
    private static final Field<UUID[]> TEAM_MATES = DSL.when(
                    ROLE_GRANT.SCOPE.eq(Scope.TEAM.name()),
                    TeamQueries.mates(
                            ROLE_GRANT.PERSON_ID, TEAM.ORGANISATION_ID.isNotDistinctFrom(ROLE_GRANT.ORGANISATION_ID)))
            .as("team");
    private static final List<Field<?>> ROLES = List.of(
            PERSON.NAME,
            PERSON.STATUS,
            ROLE_GRANT.ROLE,
            ROLE_GRANT.ROLE_ID,
            ROLE.PERMISSIONS,
            ROLE_GRANT.ORGANISATION_ID,
            ROLE_GRANT.LEGAL_ENTITIES,
            ROLE_GRANT.BRANCH_ID,
            ROLE_GRANT.SCOPE,
            TEAM_MATES,
            ROLE_GRANT.VALID_FROM,
            ROLE_GRANT.VALID_UNTIL);

    private final DSLContext sql;
    private final Clock clock;

    GrantQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the person may be at this moment, in one statement. */
    Optional<Grants> grants(UUID person) {
        Instant now = clock.instant();
        return grants(person, sql.fetch(own(person).unionAll(lent(person, now))), now);
    }

    private static Select<Record> own(UUID person) {
        return select(with(ABSENT, BEGINS, ENDS))
                .from(PERSON)
                .leftJoin(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(ROLE_GRANT.ROLE_ID))
                .where(PERSON.ID.eq(person));
    }

    private static Select<Record> lent(UUID substitute, Instant now) {
        return select(with(SUBSTITUTION.ABSENT_ID, SUBSTITUTION.BEGINS_AT, SUBSTITUTION.ENDS_AT))
                .from(SUBSTITUTION)
                .join(PERSON)
                .on(PERSON.ID.eq(SUBSTITUTION.ABSENT_ID))
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.PERSON_ID.eq(SUBSTITUTION.ABSENT_ID))
                .and(ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(SUBSTITUTION.ORGANISATION_ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(ROLE_GRANT.ROLE_ID))
                .where(SUBSTITUTION.SUBSTITUTE_ID.eq(substitute), SUBSTITUTION.ENDS_AT.gt(now))
                .and(PERSON.STATUS.eq("ACTIVE"));
    }

    private static List<SelectField<?>> with(SelectField<?>... more) {
        return Stream.concat(ROLES.stream(), Arrays.stream(more)).toList();
    }

    private static Optional<Grants> grants(UUID personId, Collection<? extends Record> rows, Instant now) {
        var own = rows.stream().filter(row -> row.get(ABSENT) == null).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Grants.Grant> held = own.stream()
                .filter(row -> row.get(ROLE_GRANT.ROLE) != null && inForce(row, now))
                .map(GrantQueries::grant)
                .toList();
        List<Grants.Lent> lent = rows.stream()
                .filter(row -> row.get(ABSENT) != null && inForce(row, now))
                .filter(row -> held.stream()
                        .anyMatch(it -> Objects.equals(it.organisationId(), row.get(ROLE_GRANT.ORGANISATION_ID))))
                .map(row -> new Grants.Lent(row.get(ABSENT), row.get(PERSON.NAME), grant(row), row.get(ENDS)))
                .toList();
        Instant until = rows.stream()
                .flatMap(GrantQueries::turns)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Record person = own.getFirst();
        boolean active = "ACTIVE".equals(person.get(PERSON.STATUS));
        return Optional.of(new Grants(personId, person.get(PERSON.NAME), active, held, lent, until));
    }

    private static Grants.Grant grant(Record row) {
        return new Grants.Grant(
                Role.valueOf(row.get(ROLE_GRANT.ROLE)),
                row.get(ROLE_GRANT.ROLE_ID),
                permissions(row.get(ROLE.PERMISSIONS)),
                row.get(ROLE_GRANT.ORGANISATION_ID),
                entities(row.get(ROLE_GRANT.LEGAL_ENTITIES)),
                row.get(ROLE_GRANT.BRANCH_ID),
                scope(row.get(ROLE_GRANT.SCOPE)),
                TeamQueries.asSet(row.get(TEAM_MATES)));
    }

    private static boolean inForce(Record row, Instant now) {
        return Stream.of(ROLE_GRANT.VALID_FROM, BEGINS)
                        .flatMap(moment -> Stream.ofNullable(row.get(moment)))
                        .noneMatch(now::isBefore)
                && Stream.of(ROLE_GRANT.VALID_UNTIL, ENDS)
                        .flatMap(moment -> Stream.ofNullable(row.get(moment)))
                        .allMatch(now::isBefore);
    }

    /** When the role begins and ends, as far as it does. */
    private static Stream<Instant> turns(Record row) {
        return Stream.of(ROLE_GRANT.VALID_FROM, ROLE_GRANT.VALID_UNTIL, BEGINS, ENDS)
                .flatMap(moment -> Stream.ofNullable(row.get(moment)));
    }

    private static @Nullable Scope scope(@Nullable String name) {
        return name == null ? null : Scope.valueOf(name);
    }

    private static @Nullable Set<UUID> entities(UUID @Nullable [] ids) {
        return ids == null ? null : Set.copyOf(Arrays.asList(ids));
    }

    private static @Nullable Set<Permission> permissions(String @Nullable [] codes) {
        return codes == null ? null : MadeRole.permissions(codes);
    }
}

package org.kabinet.access.team;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.TEAM;
import static org.kabinet.jooq.access.Tables.TEAM_MEMBER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class TeamRepository {
    private static final Field<List<Team.Member>> MEMBERS = multiset(select(PERSON.ID, PERSON.NAME)
                    .from(TEAM_MEMBER)
                    .join(PERSON)
                    .on(PERSON.ID.eq(TEAM_MEMBER.PERSON_ID))
                    .where(TEAM_MEMBER.TEAM_ID.eq(TEAM.ID))
                    .orderBy(PERSON.NAME, PERSON.ID))
            .convertFrom(rows -> rows.map(mapping(Team.Member::new)));
    private static final SelectField<Team> COLUMNS =
            row(TEAM.ID, TEAM.ORGANISATION_ID, TEAM.NAME, MEMBERS, TEAM.VERSION).mapping(Team::new);

    private final DSLContext sql;

    TeamRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of a customer, or of the seller, by name. */
    List<Team> all(@Nullable UUID organisation) {
        return all(TEAM.ORGANISATION_ID.isNotDistinctFrom(organisation));
    }

    /** Those of several customers, by name. */
    List<Team> of(Collection<UUID> organisations) {
        return all(TEAM.ORGANISATION_ID.in(organisations));
    }

    private List<Team> all(Condition which) {
        return sql.select(COLUMNS)
                .from(TEAM)
                .where(which)
                .orderBy(TEAM.NAME, TEAM.ID)
                .fetch(mapping(it -> it));
    }

    Optional<Team> team(UUID id) {
        return sql.select(COLUMNS).from(TEAM).where(TEAM.ID.eq(id)).fetchOptional(mapping(it -> it));
    }

    /** The version of the team, which stays as it is until the transaction ends. */
    Optional<Long> lock(UUID id) {
        return sql.select(TEAM.VERSION)
                .from(TEAM)
                .where(TEAM.ID.eq(id))
                .forUpdate()
                .fetchOptional(TEAM.VERSION);
    }

    /** Who holds a role in the organisation, or at the seller, by name. */
    List<Team.Candidate> candidates(@Nullable UUID organisation, int limit) {
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.LOGIN)
                .from(PERSON)
                .where(PERSON.STATUS.eq("ACTIVE"))
                .and(PERSON.ID.in(select(ROLE_GRANT.PERSON_ID)
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(organisation))))
                .orderBy(PERSON.NAME, PERSON.ID)
                .limit(limit)
                .fetch(mapping(Team.Candidate::new));
    }

    /** Those of the people who hold a role in the organisation, or at the seller. */
    Set<UUID> atHome(@Nullable UUID organisation, Collection<UUID> people) {
        return sql.selectDistinct(ROLE_GRANT.PERSON_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.in(people))
                .and(ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(organisation))
                .fetchSet(ROLE_GRANT.PERSON_ID);
    }

    /** Nothing happens if the id or the name is taken; tells whether the team was added. */
    boolean insert(UUID id, @Nullable UUID organisation, String name, Instant at) {
        return sql.insertInto(TEAM)
                        .set(TEAM.ID, id)
                        .set(TEAM.ORGANISATION_ID, organisation)
                        .set(TEAM.NAME, name)
                        .set(TEAM.CREATED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Whether another team of the same place has the name. */
    boolean nameTaken(Team team, String name) {
        return sql.fetchExists(
                TEAM,
                TEAM.NAME
                        .equalIgnoreCase(name)
                        .and(TEAM.ORGANISATION_ID.isNotDistinctFrom(team.organisationId()))
                        .and(TEAM.ID.ne(team.id())));
    }

    void update(UUID id, String name, long version) {
        sql.update(TEAM)
                .set(TEAM.NAME, name)
                .set(TEAM.VERSION, version)
                .where(TEAM.ID.eq(id))
                .execute();
    }

    void add(UUID team, Set<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        var insert = sql.insertInto(TEAM_MEMBER, TEAM_MEMBER.TEAM_ID, TEAM_MEMBER.PERSON_ID);
        for (UUID person : people) {
            insert = insert.values(team, person);
        }
        insert.onConflictDoNothing().execute();
    }

    /** Everybody else is out, those as well who hold no role there any more and are not shown. */
    void keepOnly(UUID team, Set<UUID> people) {
        sql.deleteFrom(TEAM_MEMBER)
                .where(TEAM_MEMBER.TEAM_ID.eq(team), TEAM_MEMBER.PERSON_ID.notIn(people))
                .execute();
    }

    void delete(UUID id) {
        sql.deleteFrom(TEAM).where(TEAM.ID.eq(id)).execute();
    }
}

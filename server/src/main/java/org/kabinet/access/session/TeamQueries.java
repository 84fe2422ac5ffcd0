package org.kabinet.access.session;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.TEAM;
import static org.kabinet.jooq.access.Tables.TEAM_MEMBER;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.access.tables.TeamMember;
import org.springframework.stereotype.Repository;

/** With whom people are in a team. */
@Repository
class TeamQueries {
    private static final TeamMember MATE = TEAM_MEMBER.as("mate");

    private final DSLContext sql;

    TeamQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** All who are in the teams of a place in which somebody is. */
    static Field<UUID[]> mates(Field<UUID> person, Condition place) {
        return array(selectDistinct(MATE.PERSON_ID)
                .from(TEAM)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.TEAM_ID.eq(TEAM.ID), TEAM_MEMBER.PERSON_ID.eq(person))
                .join(MATE)
                .on(MATE.TEAM_ID.eq(TEAM.ID))
                .where(place));
    }

    static Set<UUID> asSet(UUID @Nullable [] mates) {
        return mates == null ? Set.of() : Set.copyOf(Arrays.asList(mates));
    }

    /** The same of one person, in a customer's organisation or at the seller. */
    Set<UUID> matesOf(UUID person, @Nullable UUID organisation) {
        Condition place = TEAM.ORGANISATION_ID.isNotDistinctFrom(organisation);
        return asSet(sql.select(mates(val(person), place)).fetchSingle().value1());
    }
}

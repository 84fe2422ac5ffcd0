package org.kabinet.access.away;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.away.Substitution.Days;
import org.kabinet.jooq.access.tables.RoleGrant;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;

/** Who is away or will be, and who might stand in, as far as the reader may know. */
@Repository
class SubstitutionQueries {
    private static final String BY_BEGIN = "begin";
    private static final int MANY = 500;

    private final DSLContext sql;

    SubstitutionQueries(DSLContext sql) {
        this.sql = sql;
    }

    Page<Substitution> page(
            @Nullable UUID person, @Nullable UUID organisation, @Nullable String cursor, int limit, Instant now) {
        Condition after = Cursor.decode(cursor, BY_BEGIN, 2)
                .<Condition>map(it -> row(SUBSTITUTION.BEGINS_AT, SUBSTITUTION.ID)
                        .gt(
                                val(Instant.parse(it.keys().getFirst())),
                                val(UUID.fromString(it.keys().getLast()))))
                .orElse(noCondition());
        var rows = sql.select(substitution(now), SUBSTITUTION.BEGINS_AT)
                .from(SUBSTITUTION)
                .where(SUBSTITUTION.ENDS_AT.gt(now), after)
                .and(
                        person == null
                                ? noCondition()
                                : SUBSTITUTION.ABSENT_ID.eq(person).or(SUBSTITUTION.SUBSTITUTE_ID.eq(person)))
                .and(organisation == null ? noCondition() : SUBSTITUTION.ORGANISATION_ID.eq(organisation))
                .orderBy(SUBSTITUTION.BEGINS_AT, SUBSTITUTION.ID)
                .limit(limit + 1)
                .fetch();
        return Page.cut(
                        rows,
                        limit,
                        last -> Cursor.of(
                                BY_BEGIN,
                                last.value2().toString(),
                                last.value1().id()))
                .map(it -> it.value1());
    }

    Optional<Substitution> substitution(UUID id, Instant now) {
        return sql.select(substitution(now))
                .from(SUBSTITUTION)
                .where(SUBSTITUTION.ID.eq(id))
                .fetchOptional(mapping(it -> it));
    }

    /** Active colleagues of somebody in a place, those who work nearest first. */
    List<Candidate> candidates(UUID absent, @Nullable UUID organisation, Instant now) {
        RoleGrant theirs = ROLE_GRANT.as("theirs");
        Condition near = organisation == null
                ? exists(selectOne()
                        .from(ROLE_GRANT)
                        .join(theirs)
                        .on(theirs.BRANCH_ID.eq(ROLE_GRANT.BRANCH_ID))
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID), theirs.PERSON_ID.eq(absent)))
                : falseCondition().not();
        Field<Boolean> nearby = field(near);
        return sql.select(PERSON.ID, PERSON.NAME, nearby, away(PERSON.ID, val(organisation), noCondition(), now))
                .from(PERSON)
                .where(PERSON.ID.ne(absent), PERSON.STATUS.eq("ACTIVE"))
                .and(worksIn(PERSON.ID, val(organisation), now))
                .orderBy(nearby.desc(), PERSON.NAME, PERSON.ID)
                .limit(MANY)
                .fetch(mapping(Candidate::new));
    }

    private static SelectField<Substitution> substitution(Instant now) {
        Condition covered = exists(selectOne()
                        .from(PERSON)
                        .where(PERSON.ID.eq(SUBSTITUTION.SUBSTITUTE_ID), PERSON.STATUS.eq("ACTIVE")))
                .and(worksIn(SUBSTITUTION.SUBSTITUTE_ID, SUBSTITUTION.ORGANISATION_ID, now));
        var other = SUBSTITUTION.as("other");
        Condition meanwhile = other.BEGINS_AT.lt(SUBSTITUTION.ENDS_AT).and(other.ENDS_AT.gt(SUBSTITUTION.BEGINS_AT));
        return row(
                        SUBSTITUTION.ID,
                        SUBSTITUTION.ORGANISATION_ID,
                        SUBSTITUTION.ABSENT_ID,
                        SUBSTITUTION.ABSENT_NAME,
                        SUBSTITUTION.SUBSTITUTE_ID,
                        SUBSTITUTION.SUBSTITUTE_NAME,
                        SUBSTITUTION.FIRST_DAY,
                        SUBSTITUTION.LAST_DAY,
                        field(SUBSTITUTION.BEGINS_AT.le(now)),
                        field(covered),
                        away(SUBSTITUTION.SUBSTITUTE_ID, SUBSTITUTION.ORGANISATION_ID, meanwhile, now),
                        inline(false),
                        SUBSTITUTION.VERSION)
                .mapping(Substitution::new);
    }

    private static Condition worksIn(Field<UUID> person, Field<UUID> organisation, Instant now) {
        return exists(selectOne()
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person), ROLE_GRANT.ORGANISATION_ID.isNotDistinctFrom(organisation))
                .and(ROLE_GRANT.VALID_UNTIL.isNull().or(ROLE_GRANT.VALID_UNTIL.gt(now))));
    }

    private static Field<List<Days>> away(Field<UUID> person, Field<UUID> organisation, Condition which, Instant now) {
        var other = SUBSTITUTION.as("other");
        return multiset(select(other.FIRST_DAY, other.LAST_DAY)
                        .from(other)
                        .where(other.ABSENT_ID.eq(person), other.ORGANISATION_ID.isNotDistinctFrom(organisation))
                        .and(other.ENDS_AT.gt(now))
                        .and(which)
                        .orderBy(other.BEGINS_AT))
                .convertFrom(rows -> rows.map(mapping(Days::new)));
    }
}

package org.kabinet.access.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.PASSKEY;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SECOND_FACTOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.kabinet.access.TypedLogin;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;

/** People as far as the reader may see them, with those of their roles that the reader may know. */
@Repository
class PeopleQueries {

    private static final String BY_NAME = "name";
    private static final Field<List<Grant>> GRANTS = multiset(select(
                            ROLE_GRANT.ROLE.convertFrom(Role::valueOf),
                            ROLE_GRANT.ROLE_ID,
                            ROLE.NAME,
                            ROLE_GRANT.ORGANISATION_ID,
                            ROLE_GRANT.LEGAL_ENTITIES,
                            ROLE_GRANT.BRANCH_ID,
                            ROLE_GRANT.SCOPE,
                            ROLE_GRANT.VALID_FROM,
                            ROLE_GRANT.VALID_UNTIL)
                    .from(ROLE_GRANT)
                    .leftJoin(ROLE)
                    .on(ROLE.ID.eq(ROLE_GRANT.ROLE_ID))
                    .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                    .orderBy(ROLE_GRANT.ROLE, ROLE_GRANT.ID))
            .convertFrom(rows -> rows.map(mapping(Grant::stored)));
    private static final SelectField<Person> COLUMNS = row(
                    PERSON.ID,
                    PERSON.LOGIN,
                    PERSON.NAME,
                    PERSON.PHONE,
                    PERSON.STATUS.convertFrom(PersonStatus::valueOf),
                    GRANTS,
                    PERSON.LAST_SIGN_IN_AT,
                    field(exists(selectOne().from(SECOND_FACTOR).where(SECOND_FACTOR.PERSON_ID.eq(PERSON.ID)))
                            .or(exists(selectOne().from(PASSKEY).where(PASSKEY.PERSON_ID.eq(PERSON.ID))))),
                    PERSON.VERSION)
            .mapping(Person::new);

    private final DSLContext sql;

    PeopleQueries(DSLContext sql) {
        this.sql = sql;
    }

    Page<Person> page(PersonFilter filter) {
        List<Person> people = sql.select(COLUMNS)
                .from(PERSON)
                .where(conditions(filter))
                .orderBy(PERSON.NAME, PERSON.ID)
                .limit(filter.limit() + 1)
                .fetch(mapping(it -> it));
        return Page.cut(people, filter.limit(), last -> Cursor.of(BY_NAME, last.name(), last.id()));
    }

    Optional<Person> person(UUID id) {
        return sql.select(COLUMNS)
                .from(PERSON)
                .where(PERSON.ID.eq(id), PERSON.ERASED_AT.isNull())
                .fetchOptional(mapping(it -> it));
    }

    private static List<Condition> conditions(PersonFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(PERSON.ERASED_AT.isNull());
        List<Condition> grant = grantConditions(filter);
        if (!grant.isEmpty()) {
            conditions.add(exists(selectOne()
                    .from(ROLE_GRANT)
                    .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                    .and(and(grant))));
        }
        String q = filter.q();
        if (q != null && !q.isBlank()) {
            conditions.add(PERSON.NAME
                    .containsIgnoreCase(q.strip())
                    .or(PERSON.LOGIN.startsWithIgnoreCase(q.strip()))
                    .or(PERSON.LOGIN.eq(new TypedLogin(q).canonical())));
        }
        Cursor.decode(filter.cursor(), BY_NAME, 2)
                .ifPresent(after -> conditions.add(row(PERSON.NAME, PERSON.ID)
                        .gt(
                                val(after.keys().get(0)),
                                val(UUID.fromString(after.keys().get(1))))));
        return conditions;
    }

    private static List<Condition> grantConditions(PersonFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.organisationId() != null) {
            conditions.add(ROLE_GRANT.ORGANISATION_ID.eq(filter.organisationId()));
        }
        if (filter.branchId() != null) {
            conditions.add(ROLE_GRANT.BRANCH_ID.eq(filter.branchId()));
        }
        if (filter.role() != null) {
            conditions.add(ROLE_GRANT.ROLE.eq(filter.role().name()));
        }
        return conditions;
    }
}

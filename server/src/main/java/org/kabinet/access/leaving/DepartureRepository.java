package org.kabinet.access.leaving;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.access.Tables.API_TOKEN;
import static org.kabinet.jooq.access.Tables.DEPARTURE;
import static org.kabinet.jooq.access.Tables.DEPARTURE_ITEM;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.leaving.Keeper;
import org.springframework.stereotype.Repository;

@Repository
class DepartureRepository {
    private final DSLContext sql;

    DepartureRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What was passed on when somebody left. */
    record Left(UUID id, Instant leftAt, String decidedByName, List<Item> items) {}

    /** What of one kind went to whom. */
    record Item(String kind, Keeper successor, Collection<UUID> passed, int count) {
        static Item of(String kind, UUID id, String name, UUID[] passed, int count) {
            return new Item(kind, new Keeper(id, name), Arrays.asList(passed), count);
        }
    }

    void insert(UUID id, Keeper person, Instant at, Actor by) {
        sql.insertInto(DEPARTURE)
                .set(DEPARTURE.ID, id)
                .set(DEPARTURE.PERSON_ID, person.id())
                .set(DEPARTURE.PERSON_NAME, person.name())
                .set(DEPARTURE.LEFT_AT, at)
                .set(DEPARTURE.DECIDED_BY, by.person())
                .set(DEPARTURE.DECIDED_BY_NAME, by.personName())
                .execute();
    }

    void insert(UUID departure, Item item) {
        sql.insertInto(DEPARTURE_ITEM)
                .set(DEPARTURE_ITEM.DEPARTURE_ID, departure)
                .set(DEPARTURE_ITEM.KIND, item.kind())
                .set(DEPARTURE_ITEM.SUCCESSOR_ID, item.successor().id())
                .set(DEPARTURE_ITEM.SUCCESSOR_NAME, item.successor().name())
                .set(DEPARTURE_ITEM.PASSED, item.passed().toArray(UUID[]::new))
                .set(DEPARTURE_ITEM.COUNT, item.count())
                .execute();
    }

    void returned(UUID departure, Instant at) {
        sql.update(DEPARTURE)
                .set(DEPARTURE.RETURNED_AT, at)
                .where(DEPARTURE.ID.eq(departure))
                .execute();
    }

    /** How the person left, unless they are back or never did. */
    Optional<Left> left(UUID person) {
        var items = multiset(select(
                                DEPARTURE_ITEM.KIND,
                                DEPARTURE_ITEM.SUCCESSOR_ID,
                                DEPARTURE_ITEM.SUCCESSOR_NAME,
                                DEPARTURE_ITEM.PASSED,
                                DEPARTURE_ITEM.COUNT)
                        .from(DEPARTURE_ITEM)
                        .where(DEPARTURE_ITEM.DEPARTURE_ID.eq(DEPARTURE.ID))
                        .orderBy(DEPARTURE_ITEM.KIND))
                .convertFrom(rows -> rows.map(mapping(Item::of)));
        return sql.select(DEPARTURE.ID, DEPARTURE.LEFT_AT, DEPARTURE.DECIDED_BY_NAME, items)
                .from(DEPARTURE)
                .where(DEPARTURE.PERSON_ID.eq(person), DEPARTURE.RETURNED_AT.isNull())
                .fetchOptional(mapping(Left::new));
    }

    /** Active colleagues who work as this, for good, in all of these branches. */
    List<Keeper> keepers(Role role, Collection<UUID> branches, UUID but) {
        var works = branches.stream()
                .map(branch -> exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID), ROLE_GRANT.BRANCH_ID.eq(branch))
                        .and(ROLE_GRANT.ROLE.eq(role.name()))
                        .and(ROLE_GRANT.VALID_FROM.isNull())
                        .and(ROLE_GRANT.VALID_UNTIL.isNull())))
                .toList();
        return sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(works)
                .and(PERSON.ID.ne(but))
                .and(PERSON.STATUS.eq("ACTIVE"))
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(mapping(Keeper::new));
    }

    /** Substitutions that last or are to come, on either side. */
    List<UUID> substitutions(UUID person, Instant now) {
        return sql.select(SUBSTITUTION.ID)
                .from(SUBSTITUTION)
                .where(SUBSTITUTION.ENDS_AT.gt(now))
                .and(SUBSTITUTION.ABSENT_ID.eq(person).or(SUBSTITUTION.SUBSTITUTE_ID.eq(person)))
                .orderBy(SUBSTITUTION.ID)
                .fetch(SUBSTITUTION.ID);
    }

    /** Tokens by which programs act for the person. */
    int tokens(UUID person, Instant now) {
        return sql.fetchCount(
                API_TOKEN, API_TOKEN.PERSON_ID.eq(person), API_TOKEN.REVOKED_AT.isNull(), API_TOKEN.EXPIRES_AT.gt(now));
    }

    /** Companies whose only active administrator, for good, the person is. */
    List<UUID> administeredAlone(UUID person) {
        var other = ROLE_GRANT.as("other");
        return sql.selectDistinct(ROLE_GRANT.ORGANISATION_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person), ROLE_GRANT.ROLE.eq(Role.COMPANY_ADMINISTRATOR.name()))
                .and(ROLE_GRANT.ROLE_ID.isNull())
                .and(notExists(selectOne()
                        .from(other)
                        .join(PERSON)
                        .on(PERSON.ID.eq(other.PERSON_ID))
                        .where(other.ORGANISATION_ID.eq(ROLE_GRANT.ORGANISATION_ID))
                        .and(other.ROLE.eq(Role.COMPANY_ADMINISTRATOR.name()))
                        .and(other.ROLE_ID.isNull())
                        .and(other.VALID_FROM.isNull())
                        .and(other.VALID_UNTIL.isNull())
                        .and(other.PERSON_ID.ne(person))
                        .and(PERSON.STATUS.eq("ACTIVE"))))
                .fetch(ROLE_GRANT.ORGANISATION_ID);
    }
}

package org.kabinet.access.policy;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.access.Tables.ENTRY_POLICY;
import static org.kabinet.jooq.access.Tables.FORMER_PASSWORD;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.access.tables.records.EntryPolicyRecord;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

@Repository
class PolicyRepository {
    private final DSLContext sql;
    private final Ids ids;

    PolicyRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Rules as they are written down. */
    record Written(PolicyFields rules, long version) {}

    /** The rules of the organisation, or of the seller. */
    Optional<Written> of(@Nullable UUID organisation) {
        return sql.selectFrom(ENTRY_POLICY)
                .where(ENTRY_POLICY.ORGANISATION_ID.isNotDistinctFrom(organisation))
                .fetchOptional(row -> new Written(fields(row), row.getVersion()));
    }

    /** All that are asked of the person. */
    EntryPolicy effective(UUID person) {
        return together(ENTRY_POLICY
                .ORGANISATION_ID
                .isNull()
                .or(ENTRY_POLICY.ORGANISATION_ID.in(
                        select(ROLE_GRANT.ORGANISATION_ID).from(ROLE_GRANT).where(ROLE_GRANT.PERSON_ID.eq(person)))));
    }

    /** Whether any rule that holds where the person holds roles demands a second factor of them. */
    boolean demandsSecondFactor(UUID person) {
        Condition ofAll = ENTRY_POLICY.SECOND_FACTOR.eq(SecondFactorRule.EVERYONE.name());
        Condition ofStaff = ENTRY_POLICY
                .SECOND_FACTOR
                .eq(SecondFactorRule.STAFF.name())
                .andExists(held(person).and(ROLE_GRANT.ORGANISATION_ID.isNull()));
        var here = held(person).and(ROLE_GRANT.ORGANISATION_ID.eq(ENTRY_POLICY.ORGANISATION_ID));
        return sql.fetchExists(
                ENTRY_POLICY,
                ENTRY_POLICY.ORGANISATION_ID.isNull().and(ofAll.or(ofStaff)).or(ofAll.andExists(here)));
    }

    private static SelectConditionStep<?> held(UUID person) {
        return selectOne().from(ROLE_GRANT).where(ROLE_GRANT.PERSON_ID.eq(person));
    }

    /** What will be asked of somebody who is to belong to these organisations. */
    EntryPolicy forThose(Collection<UUID> organisations) {
        return together(ENTRY_POLICY.ORGANISATION_ID.isNull().or(ENTRY_POLICY.ORGANISATION_ID.in(organisations)));
    }

    private EntryPolicy together(Condition which) {
        return sql
                .selectFrom(ENTRY_POLICY)
                .where(which)
                .fetch(row -> fields(row).policy())
                .stream()
                .reduce(EntryPolicy.LEAST, EntryPolicy::and);
    }

    /** Writes the rules, unless somebody else has written since the version was read; nought is for those that are not there yet. */
    boolean write(@Nullable UUID organisation, PolicyFields rules, long version) {
        var row = sql.newRecord(ENTRY_POLICY);
        row.setSecondFactor(rules.secondFactor().name());
        row.setMinimumLength(rules.minimumLength());
        row.setLetters(rules.letters());
        row.setDigits(rules.digits());
        row.setSpecials(rules.specials());
        row.setKnownRefused(rules.knownRefused());
        row.setFormerRefused(rules.formerRefused());
        row.setSessionHours(rules.sessionHours());
        row.setIdleMinutes(rules.idleMinutes());
        row.setPasswordDays(rules.passwordDays());
        row.setNetworks(rules.networks().toArray(String[]::new));
        row.setVersion(version + 1);
        if (version > 0) {
            return sql.update(ENTRY_POLICY)
                            .set(row)
                            .where(ENTRY_POLICY.ORGANISATION_ID.isNotDistinctFrom(organisation))
                            .and(ENTRY_POLICY.VERSION.eq(version))
                            .execute()
                    > 0;
        }
        if (version < 0) {
            return false;
        }
        row.setId(ids.next());
        row.setOrganisationId(organisation);
        return sql.insertInto(ENTRY_POLICY).set(row).onConflictDoNothing().execute() > 0;
    }

    /** The hashes of the passwords that the person has and had, the latest first. */
    List<String> lastPasswords(UUID person, int number) {
        var now = sql.select(PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetch(PERSON.PASSWORD_HASH);
        var before = sql.select(FORMER_PASSWORD.HASH)
                .from(FORMER_PASSWORD)
                .where(FORMER_PASSWORD.PERSON_ID.eq(person))
                .orderBy(FORMER_PASSWORD.REPLACED_AT.desc())
                .limit(Math.max(0, number - 1))
                .fetch(FORMER_PASSWORD.HASH);
        return Stream.concat(now.stream().filter(Objects::nonNull), before.stream())
                .toList();
    }

    private static PolicyFields fields(EntryPolicyRecord row) {
        return new PolicyFields(
                SecondFactorRule.valueOf(row.getSecondFactor()),
                row.getMinimumLength(),
                row.getLetters(),
                row.getDigits(),
                row.getSpecials(),
                row.getKnownRefused(),
                row.getFormerRefused(),
                row.getSessionHours(),
                row.getIdleMinutes(),
                row.getPasswordDays(),
                Arrays.asList(row.getNetworks()));
    }
}

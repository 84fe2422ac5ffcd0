package org.kabinet.access.rule;

import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.access.Tables.ENTRY_RULE;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

/** Rules for coming in; without a row nothing is demanded. */
@Repository
class EntryRuleRepository {
    private final DSLContext sql;
    private final Ids ids;

    EntryRuleRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** @param organisation whose rule it is; the seller's if none */
    Optional<SecondFactorRule> of(@Nullable UUID organisation) {
        return sql.select(ENTRY_RULE.SECOND_FACTOR)
                .from(ENTRY_RULE)
                .where(ENTRY_RULE.ORGANISATION_ID.isNotDistinctFrom(organisation))
                .fetchOptional(row -> SecondFactorRule.valueOf(row.value1()));
    }

    void set(@Nullable UUID organisation, SecondFactorRule rule) {
        sql.insertInto(ENTRY_RULE)
                .set(ENTRY_RULE.ID, ids.next())
                .set(ENTRY_RULE.ORGANISATION_ID, organisation)
                .set(ENTRY_RULE.SECOND_FACTOR, rule.name())
                .onConflict(ENTRY_RULE.ORGANISATION_ID)
                .doUpdate()
                .set(ENTRY_RULE.SECOND_FACTOR, rule.name())
                .execute();
    }

    /** Whether any rule that holds where the person holds roles demands a second factor of them. */
    boolean demands(UUID person) {
        var held = selectOne().from(ROLE_GRANT).where(ROLE_GRANT.PERSON_ID.eq(person));
        return sql.fetchExists(
                ENTRY_RULE,
                ENTRY_RULE
                        .ORGANISATION_ID
                        .isNull()
                        .and(ENTRY_RULE
                                .SECOND_FACTOR
                                .eq(SecondFactorRule.EVERYONE.name())
                                .or(ENTRY_RULE
                                        .SECOND_FACTOR
                                        .eq(SecondFactorRule.STAFF.name())
                                        .andExists(held.and(ROLE_GRANT.ORGANISATION_ID.isNull()))))
                        .or(ENTRY_RULE
                                .SECOND_FACTOR
                                .eq(SecondFactorRule.EVERYONE.name())
                                .andExists(selectOne()
                                        .from(ROLE_GRANT)
                                        .where(ROLE_GRANT.PERSON_ID.eq(person))
                                        .and(ROLE_GRANT.ORGANISATION_ID.eq(ENTRY_RULE.ORGANISATION_ID)))));
    }
}

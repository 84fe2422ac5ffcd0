package org.kabinet.integrations.catalogues;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_CATALOGUE;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.jooq.integrations.tables.ExchangeCatalogue;
import org.springframework.stereotype.Repository;

/** Times are those at which conversations began, so that catalogues of one conversation came at the same time. */
@Repository
class CatalogueRepository {

    private static final String CAME = """
            insert into integrations.exchange_catalogue as known (source, name, account_id, began_at, came_at, whole_at)
            values ({0}, {1}, {2}, {3}, {3}, case when {4} then {3} end)
            on conflict (source) do update set name = coalesce(nullif(excluded.name, ''), known.name), account_id = excluded.account_id,
                came_at = greatest(known.came_at, excluded.came_at), whole_at = coalesce(excluded.whole_at, known.whole_at)
            """;

    private static final ExchangeCatalogue NEWER = EXCHANGE_CATALOGUE.as("newer");

    private static final Field<Boolean> LEFT = field(exists(selectOne()
            .from(NEWER)
            .where(
                    NEWER.SOURCE.ne(EXCHANGE_CATALOGUE.SOURCE),
                    NEWER.ACCOUNT_ID.isNotDistinctFrom(EXCHANGE_CATALOGUE.ACCOUNT_ID),
                    NEWER.BEGAN_AT.gt(EXCHANGE_CATALOGUE.CAME_AT),
                    NEWER.WHOLE_AT.isNotNull())));

    private final DSLContext sql;

    CatalogueRepository(DSLContext sql) {
        this.sql = sql;
    }

    void came(ExchangeSession session, String source, String name, boolean whole) {
        sql.execute(
                CAME,
                DSL.val(source),
                DSL.val(name),
                DSL.val(session.accountId(), UUID.class),
                DSL.val(session.startedAt()),
                DSL.val(whole));
    }

    List<KnownCatalogue> leftBy(@Nullable UUID accountId) {
        return known(
                LEFT.isTrue().and(EXCHANGE_CATALOGUE.ACCOUNT_ID.isNotDistinctFrom(DSL.val(accountId, UUID.class))));
    }

    List<KnownCatalogue> all() {
        return known(DSL.noCondition());
    }

    private List<KnownCatalogue> known(Condition which) {
        return sql.select(
                        EXCHANGE_CATALOGUE.SOURCE,
                        EXCHANGE_CATALOGUE.NAME,
                        EXCHANGE_ACCOUNT.NAME,
                        EXCHANGE_CATALOGUE.CAME_AT,
                        LEFT)
                .from(EXCHANGE_CATALOGUE)
                .leftJoin(EXCHANGE_ACCOUNT)
                .on(EXCHANGE_ACCOUNT.ID.eq(EXCHANGE_CATALOGUE.ACCOUNT_ID))
                .where(which)
                .orderBy(EXCHANGE_CATALOGUE.SOURCE)
                .fetch(Records.mapping(KnownCatalogue::new));
    }
}

package org.kabinet.pricing.arrival;

import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;

@Repository
class PriceListArrivalRepository {

    private final DSLContext sql;
    private final Ids ids;

    PriceListArrivalRepository(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    Map<String, ArrivedList> known(Collection<String> externalIds) {
        return sql.select(PRICE_LIST.ID, PRICE_LIST.EXTERNAL_ID, PRICE_LIST.CURRENCY, PRICE_LIST.VAT_INCLUDED)
                .from(PRICE_LIST)
                .where(PRICE_LIST.EXTERNAL_ID.in(externalIds))
                .fetchMap(PRICE_LIST.EXTERNAL_ID, Records.mapping(ArrivedList::new));
    }

    void create(String externalId, String name, String currency, boolean vatIncluded) {
        sql.insertInto(PRICE_LIST)
                .set(PRICE_LIST.ID, ids.next())
                .set(PRICE_LIST.EXTERNAL_ID, externalId)
                .set(PRICE_LIST.NAME, name)
                .set(PRICE_LIST.CURRENCY, currency)
                .set(PRICE_LIST.VAT_INCLUDED, vatIncluded)
                .execute();
    }

    /** Tells whether anything was different. */
    boolean update(UUID id, String name, String currency, boolean vatIncluded) {
        int changed = sql.update(PRICE_LIST)
                .set(PRICE_LIST.NAME, name)
                .set(PRICE_LIST.CURRENCY, currency)
                .set(PRICE_LIST.VAT_INCLUDED, vatIncluded)
                .set(PRICE_LIST.ACTIVE, true)
                .where(
                        PRICE_LIST.ID.eq(id),
                        PRICE_LIST
                                .NAME
                                .ne(name)
                                .or(PRICE_LIST.CURRENCY.ne(currency))
                                .or(PRICE_LIST.VAT_INCLUDED.ne(vatIncluded))
                                .or(PRICE_LIST.ACTIVE.isFalse()))
                .execute();
        return changed > 0;
    }
}

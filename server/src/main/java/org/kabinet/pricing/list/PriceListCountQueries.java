package org.kabinet.pricing.list;

import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import org.jooq.DSLContext;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Repository;

@Repository
class PriceListCountQueries implements Visible {
    private final DSLContext sql;

    PriceListCountQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "PRICE_LISTS";
    }

    @Override
    public long count() {
        return sql.fetchCount(PRICE_LIST);
    }
}

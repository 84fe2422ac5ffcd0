package org.kabinet.ordering.order;

import static org.kabinet.jooq.ordering.Tables.ORDERS;

import org.jooq.DSLContext;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Repository;

@Repository
class OrderCountQueries implements Visible {
    private final DSLContext sql;

    OrderCountQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "ORDERS";
    }

    @Override
    public long count() {
        return sql.fetchCount(ORDERS);
    }
}

package org.kabinet.organisations.customer;

import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import org.jooq.DSLContext;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Repository;

@Repository
class CustomerCountQueries implements Visible {
    private final DSLContext sql;

    CustomerCountQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "CUSTOMERS";
    }

    @Override
    public long count() {
        return sql.fetchCount(ORGANISATION);
    }
}

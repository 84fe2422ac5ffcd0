package org.kabinet.organisations.contract;

import static org.kabinet.jooq.organisations.Tables.CONTRACT;

import org.jooq.DSLContext;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Repository;

@Repository
class ContractCountQueries implements Visible {
    private final DSLContext sql;

    ContractCountQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "CONTRACTS";
    }

    @Override
    public long count() {
        return sql.fetchCount(CONTRACT);
    }
}

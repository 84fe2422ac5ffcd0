package org.kabinet.organisations.legalentity;

import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import org.jooq.DSLContext;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Repository;

@Repository
class LegalEntityCountQueries implements Visible {
    private final DSLContext sql;

    LegalEntityCountQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "LEGAL_ENTITIES";
    }

    @Override
    public long count() {
        return sql.fetchCount(LEGAL_ENTITY);
    }
}

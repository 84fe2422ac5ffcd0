package org.kabinet.integrations.commerceml.arrival;

import org.jooq.DSLContext;
import org.kabinet.integrations.catalogues.ImportsAtRest;
import org.springframework.stereotype.Repository;

/** Imports of all nodes stand in one queue: two at once would only wait for each other's rows. */
@Repository
class ImportQueueRepository implements ImportsAtRest {

    private final DSLContext sql;

    ImportQueueRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether no import runs; if so, none begins before the transaction ends. */
    @Override
    public boolean isFree() {
        return sql.resultQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended('kabinet.exchange.import', 0)) as free")
                .fetchSingle()
                .get("free", boolean.class);
    }

    /** Waits until no other import runs; the turn ends with the transaction. */
    void waitForTurn() {
        sql.query("select pg_advisory_xact_lock(hashtextextended('kabinet.exchange.import', 0))")
                .execute();
    }
}

package org.kabinet.audit.recording;

import org.jooq.DSLContext;
import org.kabinet.jooq.audit.Routines;
import org.springframework.stereotype.Repository;

@Repository
class SealRepository {
    private final DSLContext sql;

    SealRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Seals a portion; whether more may wait. */
    boolean seal() {
        Integer waited = sql.select(Routines.seal()).fetchSingle().value1();
        return waited != null && waited > 0;
    }

    /** Removes what is older than the seller wants it kept. */
    void forget() {
        sql.select(Routines.forget()).fetch();
    }
}

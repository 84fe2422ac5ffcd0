package org.kabinet.audit.recording;

import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.jooq.audit.Routines;
import org.kabinet.platform.personal.ErasedPerson;
import org.kabinet.platform.personal.PersonalErasure;
import org.springframework.stereotype.Repository;

/** What the history tells of a person themselves is withheld; that something was recorded, when and with which hash, stays. */
@Repository
class HistoryErasureRepository implements PersonalErasure {
    private final DSLContext sql;

    HistoryErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void of(ErasedPerson person) {
        sql.select(Routines.withhold(
                        person.id(), person.login(), person.customers().toArray(UUID[]::new)))
                .fetch();
    }
}

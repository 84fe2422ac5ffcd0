package org.kabinet.notifications;

import static org.kabinet.jooq.notifications.Tables.LETTER;

import org.jooq.DSLContext;
import org.kabinet.platform.personal.ErasedPerson;
import org.kabinet.platform.personal.PersonalErasure;
import org.springframework.stereotype.Repository;

/** What was written to somebody goes with them. */
@Repository
class LetterErasureRepository implements PersonalErasure {
    private final DSLContext sql;

    LetterErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void of(ErasedPerson person) {
        sql.deleteFrom(LETTER)
                .where(LETTER.RECIPIENT.equalIgnoreCase(person.login()))
                .execute();
    }
}

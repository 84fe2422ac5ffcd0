package org.kabinet.notifications;

import static org.kabinet.jooq.notifications.Tables.LETTER;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.personal.PersonalData;
import org.kabinet.platform.personal.PersonalRecords;
import org.springframework.stereotype.Repository;

/** Which letters were written to somebody; what they said is forgotten once they have left. */
@Repository
class LetterPersonalQueries implements PersonalData {
    private final DSLContext sql;

    LetterPersonalQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonalRecords> of(UUID person, String login) {
        return List.of(PersonalRecords.of(
                "notifications",
                "letter",
                sql.select(LETTER.RECIPIENT, LETTER.SUBJECT, LETTER.STATE, LETTER.WRITTEN_AT)
                        .from(LETTER)
                        .where(LETTER.RECIPIENT.equalIgnoreCase(login))
                        .orderBy(LETTER.WRITTEN_AT)
                        .fetch()));
    }
}

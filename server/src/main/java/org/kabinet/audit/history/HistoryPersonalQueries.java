package org.kabinet.audit.history;

import static org.jooq.impl.DSL.field;
import static org.kabinet.jooq.audit.Tables.RECORD;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.personal.PersonalData;
import org.kabinet.platform.personal.PersonalRecords;
import org.springframework.stereotype.Repository;

/** What somebody did, and from which addresses. */
@Repository
class HistoryPersonalQueries implements PersonalData {
    /** Of the latest; whoever did more finds the rest in the history itself. */
    private static final int MOST = 20_000;

    private final DSLContext sql;

    HistoryPersonalQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonalRecords> of(UUID person, String login) {
        sql.execute("select audit.seal()");
        return List.of(PersonalRecords.of(
                "audit",
                "deed",
                sql.select(
                                RECORD.AT,
                                field("content::jsonb ->> 'address'", String.class)
                                        .as("address"),
                                RECORD.ACTION,
                                RECORD.OBJECT_TYPE,
                                field("content::jsonb #>> '{object,label}'", String.class)
                                        .as("object"))
                        .from(RECORD)
                        .where(RECORD.PERSON_ID.eq(person))
                        .orderBy(RECORD.AT.desc())
                        .limit(MOST)
                        .fetch()));
    }
}

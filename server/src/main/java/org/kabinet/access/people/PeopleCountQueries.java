package org.kabinet.access.people;

import static org.kabinet.jooq.access.Tables.PERSON;

import org.jooq.DSLContext;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Repository;

@Repository
class PeopleCountQueries implements Visible {
    private final DSLContext sql;

    PeopleCountQueries(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "PEOPLE";
    }

    @Override
    public long count() {
        return sql.fetchCount(PERSON);
    }
}

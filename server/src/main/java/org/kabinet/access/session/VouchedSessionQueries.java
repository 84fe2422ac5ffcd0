package org.kabinet.access.session;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class VouchedSessionQueries {
    private static final String PEOPLE = """
            select s.principal_name as person
            from platform.spring_session_attributes a join platform.spring_session s on s.primary_id = a.session_primary_id
            where a.attribute_name = {0} and s.expiry_time > {1} and s.principal_name is not null
            """;

    private final DSLContext sql;
    private final Clock clock;

    VouchedSessionQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who is in by an identity provider of the place, once for each open session. */
    List<UUID> people(Home home) {
        return sql
                .resultQuery(PEOPLE, DSL.val(home.mark()), DSL.val(clock.millis()))
                .fetch("person", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}

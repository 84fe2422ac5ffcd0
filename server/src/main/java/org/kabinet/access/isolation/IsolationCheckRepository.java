package org.kabinet.access.isolation;

import static org.kabinet.jooq.access.Tables.ISOLATION_CHECK;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class IsolationCheckRepository {
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    IsolationCheckRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(IsolationCheck check) {
        sql.insertInto(ISOLATION_CHECK)
                .set(ISOLATION_CHECK.ID, check.id())
                .set(ISOLATION_CHECK.STARTED_AT, check.startedAt())
                .set(ISOLATION_CHECK.FINISHED_AT, check.finishedAt())
                .set(ISOLATION_CHECK.PEOPLE, check.people())
                .set(ISOLATION_CHECK.PROBES, check.probes())
                .set(ISOLATION_CHECK.ASKED_BY, check.askedBy())
                .set(ISOLATION_CHECK.FINDINGS, JSONB.valueOf(json.writeValueAsString(check.findings())))
                .execute();
    }

    List<IsolationCheck> latest(int count) {
        return sql.selectFrom(ISOLATION_CHECK)
                .orderBy(ISOLATION_CHECK.STARTED_AT.desc(), ISOLATION_CHECK.ID.desc())
                .limit(count)
                .fetch(row -> new IsolationCheck(
                        row.getId(),
                        row.getStartedAt(),
                        row.getFinishedAt(),
                        row.getPeople(),
                        row.getProbes(),
                        row.getAskedBy(),
                        json.readValue(row.getFindings().data(), FINDINGS)));
    }

    void forgetBefore(Instant instant) {
        sql.deleteFrom(ISOLATION_CHECK)
                .where(ISOLATION_CHECK.STARTED_AT.lt(instant))
                .execute();
    }
}

package org.kabinet.integrations.journal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_REFUSAL;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StepRepository {

    private static final int PORTION = 1000;

    private final DSLContext sql;
    private final JsonMapper json;
    private final Ids ids;

    StepRepository(DSLContext sql, JsonMapper json, Ids ids) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
    }

    private SelectField<ExchangeStep> step() {
        return row(
                        EXCHANGE_STEP.ID,
                        EXCHANGE_STEP.SESSION_ID,
                        EXCHANGE_STEP.MODE,
                        EXCHANGE_STEP.FILE_NAME,
                        EXCHANGE_STEP.SIZE_BYTES.convertFrom(size -> size == null ? 0L : size),
                        EXCHANGE_STEP.STATE.convertFrom(ExchangeStep.State::valueOf),
                        EXCHANGE_STEP.FAILURE.convertFrom(this::failure))
                .mapping(ExchangeStep::new);
    }

    private @Nullable StepFailure failure(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), StepFailure.class);
    }

    List<ExchangeStep> ofSession(UUID sessionId) {
        return sql.select(step())
                .from(EXCHANGE_STEP)
                .where(EXCHANGE_STEP.SESSION_ID.eq(sessionId))
                .orderBy(EXCHANGE_STEP.ID)
                .fetch(mapping(it -> it));
    }

    Optional<ExchangeStep> find(UUID sessionId, String mode, String fileName) {
        return sql.select(step())
                .from(EXCHANGE_STEP)
                .where(
                        EXCHANGE_STEP.SESSION_ID.eq(sessionId),
                        EXCHANGE_STEP.MODE.eq(mode),
                        EXCHANGE_STEP.FILE_NAME.eq(fileName))
                .fetchOptional(mapping(it -> it));
    }

    /** Notes a file, or that more of it has come; a file that was imported before waits for its import again. */
    void received(UUID sessionId, String fileName, long size, Instant at) {
        sql.insertInto(EXCHANGE_STEP)
                .set(EXCHANGE_STEP.ID, ids.next())
                .set(EXCHANGE_STEP.SESSION_ID, sessionId)
                .set(EXCHANGE_STEP.MODE, ExchangeStep.IMPORT)
                .set(EXCHANGE_STEP.FILE_NAME, fileName)
                .set(EXCHANGE_STEP.SIZE_BYTES, size)
                .set(EXCHANGE_STEP.STATE, ExchangeStep.State.RECEIVED.name())
                .set(EXCHANGE_STEP.STARTED_AT, at)
                .onConflict(EXCHANGE_STEP.SESSION_ID, EXCHANGE_STEP.MODE, EXCHANGE_STEP.FILE_NAME)
                .doUpdate()
                .set(EXCHANGE_STEP.SIZE_BYTES, size)
                .set(EXCHANGE_STEP.STATE, ExchangeStep.State.RECEIVED.name())
                .execute();
    }

    UUID begin(UUID sessionId, String mode, @Nullable String fileName, Instant at) {
        UUID id = ids.next();
        sql.insertInto(EXCHANGE_STEP)
                .set(EXCHANGE_STEP.ID, id)
                .set(EXCHANGE_STEP.SESSION_ID, sessionId)
                .set(EXCHANGE_STEP.MODE, mode)
                .set(EXCHANGE_STEP.FILE_NAME, fileName)
                .set(EXCHANGE_STEP.STATE, ExchangeStep.State.RUNNING.name())
                .set(EXCHANGE_STEP.STARTED_AT, at)
                .execute();
        return id;
    }

    void running(UUID id, Instant at) {
        sql.deleteFrom(EXCHANGE_REFUSAL).where(EXCHANGE_REFUSAL.STEP_ID.eq(id)).execute();
        sql.update(EXCHANGE_STEP)
                .set(EXCHANGE_STEP.STATE, ExchangeStep.State.RUNNING.name())
                .set(EXCHANGE_STEP.STARTED_AT, at)
                .setNull(EXCHANGE_STEP.FINISHED_AT)
                .setNull(EXCHANGE_STEP.FAILURE)
                .set(EXCHANGE_STEP.COUNTS, JSONB.valueOf("{}"))
                .set(EXCHANGE_STEP.REFUSED, 0L)
                .set(EXCHANGE_STEP.REMARKS, 0L)
                .set(EXCHANGE_STEP.DONE_UNITS, 0L)
                .setNull(EXCHANGE_STEP.TOTAL_UNITS)
                .setNull(EXCHANGE_STEP.PHASE)
                .where(EXCHANGE_STEP.ID.eq(id))
                .execute();
    }

    void progress(UUID id, ImportPhase phase, long done, long total) {
        sql.update(EXCHANGE_STEP)
                .set(EXCHANGE_STEP.PHASE, phase.name())
                .set(EXCHANGE_STEP.DONE_UNITS, done)
                .set(EXCHANGE_STEP.TOTAL_UNITS, total)
                .where(EXCHANGE_STEP.ID.eq(id))
                .execute();
    }

    void finished(UUID id, StepOutcome outcome, Instant at) {
        boolean failed = outcome.failure() != null;
        sql.update(EXCHANGE_STEP)
                .set(EXCHANGE_STEP.STATE, (failed ? ExchangeStep.State.FAILED : ExchangeStep.State.DONE).name())
                .set(EXCHANGE_STEP.FINISHED_AT, at)
                .setNull(EXCHANGE_STEP.PHASE)
                .set(EXCHANGE_STEP.COUNTS, JSONB.valueOf(json.writeValueAsString(outcome.counts())))
                .set(EXCHANGE_STEP.REFUSED, outcome.refused())
                .set(EXCHANGE_STEP.REMARKS, outcome.remarks())
                .set(EXCHANGE_STEP.FAILURE, failed ? JSONB.valueOf(json.writeValueAsString(outcome.failure())) : null)
                .where(EXCHANGE_STEP.ID.eq(id))
                .execute();
        for (int from = 0; from < outcome.findings().size(); from += PORTION) {
            keep(
                    id,
                    outcome.findings()
                            .subList(
                                    from,
                                    Math.min(from + PORTION, outcome.findings().size())));
        }
    }

    private void keep(UUID stepId, List<StepFinding> findings) {
        var rows = findings.stream()
                .map(found -> {
                    var row = sql.newRecord(EXCHANGE_REFUSAL);
                    row.setId(ids.next());
                    row.setStepId(stepId);
                    row.setSeverity(found.severity().name());
                    row.setLine(found.line() == 0 ? null : found.line());
                    row.setElement(found.element());
                    row.setExternalId(found.externalId());
                    row.setCode(found.code());
                    row.setArgs(JSONB.valueOf(json.writeValueAsString(found.args())));
                    return row;
                })
                .toList();
        sql.batchInsert(rows).execute();
    }
}

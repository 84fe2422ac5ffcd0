package org.kabinet.integrations.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_REFUSAL;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_SESSION;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BoardQueries {

    private static final String BY_START = "started";
    private static final String BY_PLACE = "place";
    private static final TypeReference<Map<String, StepCount>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ARGS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    BoardQueries(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A conversation with all of its steps. */
    record StoredSession(
            UUID id,
            @Nullable String accountName,
            ExchangeSession.Kind kind,
            ExchangeSession.State state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<StoredStep> steps) {}

    /** A step as it was written down. */
    record StoredStep(
            UUID id,
            String mode,
            @Nullable String fileName,
            @Nullable Long sizeBytes,
            ExchangeStep.State state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable ImportPhase phase,
            long doneUnits,
            @Nullable Long totalUnits,
            Map<String, StepCount> counts,
            @Nullable StepFailure failure,
            long refused,
            long remarks) {}

    /** A refusal as it was written down. */
    record StoredRefusal(
            UUID id,
            StepFinding.Severity severity,
            @Nullable Integer line,
            String element,
            String externalId,
            String code,
            Map<String, String> args) {}

    /** Conversations, the latest first; those in which nothing was said are left out. */
    Page<StoredSession> sessions(
            ExchangeSession.@Nullable Kind kind,
            ExchangeSession.@Nullable State state,
            @Nullable String cursor,
            int limit) {
        Condition seek = Cursor.decode(cursor, BY_START, 2)
                .map(at -> row(EXCHANGE_SESSION.STARTED_AT, EXCHANGE_SESSION.ID)
                        .lt(
                                Instant.parse(at.keys().get(0)),
                                UUID.fromString(at.keys().get(1))))
                .orElse(noCondition());
        Condition said = EXCHANGE_SESSION
                .KIND
                .in(ExchangeSession.Kind.COMMAND.name(), ExchangeSession.Kind.REPEAT.name())
                .or(exists(selectOne().from(EXCHANGE_STEP).where(EXCHANGE_STEP.SESSION_ID.eq(EXCHANGE_SESSION.ID))));
        Condition wanted = said.and(kind == null ? noCondition() : EXCHANGE_SESSION.KIND.eq(kind.name()))
                .and(state == null ? noCondition() : EXCHANGE_SESSION.STATE.eq(state.name()));
        List<StoredSession> rows = fetch(wanted.and(seek), limit + 1);
        return Page.cut(rows, limit, last -> Cursor.of(BY_START, last.startedAt(), last.id()));
    }

    Optional<StoredSession> session(UUID id) {
        return fetch(EXCHANGE_SESSION.ID.eq(id), 1).stream().findFirst();
    }

    private List<StoredSession> fetch(Condition which, int limit) {
        var steps = multiset(select(
                                EXCHANGE_STEP.ID,
                                EXCHANGE_STEP.MODE,
                                EXCHANGE_STEP.FILE_NAME,
                                EXCHANGE_STEP.SIZE_BYTES,
                                EXCHANGE_STEP.STATE.convertFrom(ExchangeStep.State::valueOf),
                                EXCHANGE_STEP.STARTED_AT,
                                EXCHANGE_STEP.FINISHED_AT,
                                EXCHANGE_STEP.PHASE.convertFrom(
                                        phase -> phase == null ? null : ImportPhase.valueOf(phase)),
                                EXCHANGE_STEP.DONE_UNITS,
                                EXCHANGE_STEP.TOTAL_UNITS,
                                EXCHANGE_STEP.COUNTS.convertFrom(this::counts),
                                EXCHANGE_STEP.FAILURE.convertFrom(this::failure),
                                EXCHANGE_STEP.REFUSED,
                                EXCHANGE_STEP.REMARKS)
                        .from(EXCHANGE_STEP)
                        .where(EXCHANGE_STEP.SESSION_ID.eq(EXCHANGE_SESSION.ID))
                        .orderBy(EXCHANGE_STEP.ID))
                .convertFrom(rows -> rows.map(mapping(StoredStep::new)));
        return sql.select(
                        EXCHANGE_SESSION.ID,
                        EXCHANGE_ACCOUNT.NAME,
                        EXCHANGE_SESSION.KIND.convertFrom(ExchangeSession.Kind::valueOf),
                        EXCHANGE_SESSION.STATE.convertFrom(ExchangeSession.State::valueOf),
                        EXCHANGE_SESSION.STARTED_AT,
                        EXCHANGE_SESSION.FINISHED_AT,
                        steps)
                .from(EXCHANGE_SESSION)
                .leftJoin(EXCHANGE_ACCOUNT)
                .on(EXCHANGE_ACCOUNT.ID.eq(EXCHANGE_SESSION.ACCOUNT_ID))
                .where(which)
                .orderBy(EXCHANGE_SESSION.STARTED_AT.desc(), EXCHANGE_SESSION.ID.desc())
                .limit(limit)
                .fetch(mapping(StoredSession::new));
    }

    /** What was not taken in a step, in the order of the file; {@code q} finds ids and elements. */
    Page<StoredRefusal> refusals(
            UUID step,
            StepFinding.@Nullable Severity severity,
            @Nullable String q,
            @Nullable String cursor,
            int limit) {
        Condition seek = Cursor.decode(cursor, BY_PLACE, 1)
                .map(at -> EXCHANGE_REFUSAL.ID.gt(UUID.fromString(at.keys().getFirst())))
                .orElse(noCondition());
        Condition found = q == null || q.isBlank()
                ? noCondition()
                : EXCHANGE_REFUSAL
                        .EXTERNAL_ID
                        .containsIgnoreCase(q.strip())
                        .or(EXCHANGE_REFUSAL.ELEMENT.containsIgnoreCase(q.strip()));
        List<StoredRefusal> rows = sql.select(
                        EXCHANGE_REFUSAL.ID,
                        EXCHANGE_REFUSAL.SEVERITY.convertFrom(StepFinding.Severity::valueOf),
                        EXCHANGE_REFUSAL.LINE,
                        EXCHANGE_REFUSAL.ELEMENT,
                        EXCHANGE_REFUSAL.EXTERNAL_ID,
                        EXCHANGE_REFUSAL.CODE,
                        EXCHANGE_REFUSAL.ARGS.convertFrom(args -> json.readValue(args.data(), ARGS)))
                .from(EXCHANGE_REFUSAL)
                .where(
                        EXCHANGE_REFUSAL.STEP_ID.eq(step),
                        severity == null ? noCondition() : EXCHANGE_REFUSAL.SEVERITY.eq(severity.name()),
                        found,
                        seek)
                .orderBy(EXCHANGE_REFUSAL.ID)
                .limit(limit + 1)
                .fetch(mapping(StoredRefusal::new));
        return Page.cut(rows, limit, last -> Cursor.of(BY_PLACE, last.id()));
    }

    private Map<String, StepCount> counts(JSONB stored) {
        return json.readValue(stored.data(), COUNTS);
    }

    private @Nullable StepFailure failure(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), StepFailure.class);
    }
}

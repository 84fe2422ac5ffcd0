package org.kabinet.integrations.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.board.BoardQueries.StoredRefusal;
import org.kabinet.integrations.board.BoardQueries.StoredSession;
import org.kabinet.integrations.board.BoardQueries.StoredStep;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.FindingWords;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator sees of the exchanges, in their language. */
@Component
@Transactional(readOnly = true)
class ReadBoard {

    private final BoardQueries board;
    private final FindingWords words;

    ReadBoard(BoardQueries board, FindingWords words) {
        this.board = board;
        this.words = words;
    }

    public Page<SessionRow> sessions(
            ExchangeSession.@Nullable Kind kind,
            ExchangeSession.@Nullable State state,
            @Nullable String cursor,
            int limit) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        return board.sessions(kind, state, cursor, limit).map(ReadBoard::row);
    }

    public SessionPage session(UUID id, Locale locale) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        StoredSession stored = board.session(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return new SessionPage(
                row(stored),
                stored.steps().stream().map(step -> row(step, locale)).toList());
    }

    public Page<RefusalRow> refusals(
            UUID step,
            StepFinding.@Nullable Severity severity,
            @Nullable String q,
            @Nullable String cursor,
            int limit,
            Locale locale) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        return board.refusals(step, severity, q, cursor, limit).map(refusal -> row(refusal, locale));
    }

    private static SessionRow row(StoredSession stored) {
        List<StoredStep> steps = stored.steps();
        return new SessionRow(
                stored.id(),
                stored.accountName(),
                stored.kind(),
                stored.state(),
                stored.startedAt(),
                stored.finishedAt(),
                steps.stream()
                        .map(StoredStep::fileName)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                sums(steps, StepCount::came),
                sums(steps, count -> count.created() + count.updated() + count.deactivated()),
                steps.stream().mapToLong(StoredStep::refused).sum(),
                steps.stream().mapToLong(StoredStep::remarks).sum(),
                steps.stream()
                        .filter(step -> step.state() == ExchangeStep.State.RUNNING)
                        .findFirst()
                        .map(ReadBoard::running)
                        .orElse(null));
    }

    private static SessionRow.Running running(StoredStep step) {
        return new SessionRow.Running(step.fileName(), step.phase(), step.doneUnits(), step.totalUnits());
    }

    private static Map<String, Long> sums(List<StoredStep> steps, ToLongFunction<StepCount> part) {
        Map<String, Long> sums = new TreeMap<>();
        for (StoredStep step : steps) {
            step.counts().forEach((kind, count) -> sums.merge(kind, part.applyAsLong(count), Long::sum));
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private StepRow row(StoredStep step, Locale locale) {
        return new StepRow(
                step.id(),
                step.mode(),
                step.fileName(),
                step.sizeBytes(),
                step.state(),
                step.startedAt(),
                step.finishedAt(),
                step.phase(),
                step.doneUnits(),
                step.totalUnits(),
                step.counts(),
                step.failure() == null ? null : words.failure(step.failure(), locale),
                step.failure() == null || step.failure().line() == 0
                        ? null
                        : step.failure().line(),
                step.refused(),
                step.remarks());
    }

    private RefusalRow row(StoredRefusal refusal, Locale locale) {
        return new RefusalRow(
                refusal.id(),
                refusal.severity(),
                refusal.line(),
                words.element(refusal.element(), locale),
                refusal.externalId(),
                words.finding(refusal.code(), refusal.args(), locale));
    }
}

package org.kabinet.integrations.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.board.BoardQueries.StoredSession;
import org.kabinet.integrations.board.BoardQueries.StoredStep;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.FindingWords;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFinding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One conversation in words, for those who have no board to look at. */
@Component
@Transactional(readOnly = true)
public class ExchangeReport {

    private final BoardQueries board;
    private final FindingWords words;

    ExchangeReport(BoardQueries board, FindingWords words) {
        this.board = board;
        this.words = words;
    }

    /** A conversation and what its steps did. */
    public record Told(ExchangeSession.State state, List<ToldStep> steps) {}

    /** What one step did, or why it did nothing. */
    public record ToldStep(
            UUID id,
            String mode,
            @Nullable String file,
            boolean running,
            @Nullable ImportPhase phase,
            long done,
            long total,
            Map<String, StepCount> counts,
            @Nullable String failure,
            long refused) {}

    /** The conversation, which must be there. */
    public Told of(UUID session, Locale locale) {
        StoredSession stored = board.session(session).orElseThrow();
        return new Told(
                stored.state(),
                stored.steps().stream().map(step -> told(step, locale)).toList());
    }

    private ToldStep told(StoredStep step, Locale locale) {
        return new ToldStep(
                step.id(),
                step.mode(),
                step.fileName(),
                step.state() == ExchangeStep.State.RUNNING,
                step.phase(),
                step.doneUnits(),
                step.totalUnits() == null ? 0 : step.totalUnits(),
                step.counts(),
                step.failure() == null
                        ? null
                        : words.failure(step.failure(), locale)
                                + (step.failure().line() == 0
                                        ? ""
                                        : " (" + step.failure().line() + ")"),
                step.refused());
    }

    /** The first refusals of a step: line, id, reason. */
    public List<String> refusals(UUID step, int limit, Locale locale) {
        return board.refusals(step, StepFinding.Severity.REFUSED, null, null, limit).items().stream()
                .map(refusal -> (refusal.line() == null ? "" : refusal.line() + ": ")
                        + (refusal.externalId().isEmpty() ? "" : refusal.externalId() + ": ")
                        + words.finding(refusal.code(), refusal.args(), locale))
                .toList();
    }
}

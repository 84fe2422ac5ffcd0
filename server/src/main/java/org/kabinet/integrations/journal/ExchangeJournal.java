package org.kabinet.integrations.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens in exchanges, and tells the open boards. Every method is one entry, kept even if what it is about fails. */
@Component
@Transactional
public class ExchangeJournal {

    private static final Duration EMPTY_CONVERSATIONS_LAST = Duration.ofHours(1);

    private final SessionRepository sessions;
    private final StepRepository steps;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    ExchangeJournal(SessionRepository sessions, StepRepository steps, LiveEvents live, Ids ids, Clock clock) {
        this.sessions = sessions;
        this.steps = steps;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    /** A program signed in. */
    public ExchangeSession open(UUID accountId, ExchangeSession.Kind kind, byte[] tokenHash) {
        ExchangeSession session = newSession(accountId, kind, null);
        sessions.forgetEmpty(accountId, session.startedAt().minus(EMPTY_CONVERSATIONS_LAST));
        sessions.insert(session, tokenHash);
        return session;
    }

    /** A person began an import here, of files of their own or of those another exchange brought. */
    public ExchangeSession begin(ExchangeSession.Kind kind, @Nullable UUID accountId, @Nullable UUID repeatsId) {
        ExchangeSession session = newSession(accountId, kind, repeatsId);
        sessions.insert(session, null);
        changed(session.id());
        return session;
    }

    private ExchangeSession newSession(@Nullable UUID accountId, ExchangeSession.Kind kind, @Nullable UUID repeatsId) {
        return new ExchangeSession(
                ids.next(), accountId, kind, ExchangeSession.State.OPEN, repeatsId, null, Set.of(), clock.instant());
    }

    /** The conversation to which a program's token belongs; asking keeps it open. */
    public Optional<ExchangeSession> continued(byte[] tokenHash) {
        Optional<ExchangeSession> session = sessions.byToken(tokenHash);
        session.ifPresent(found -> sessions.touch(found.id(), clock.instant()));
        return session;
    }

    /** A conversation, if there is one of that id. */
    @Transactional(readOnly = true)
    public Optional<ExchangeSession> find(UUID id) {
        return sessions.find(id);
    }

    /** A conversation that is known to be there. */
    @Transactional(readOnly = true)
    public ExchangeSession session(UUID id) {
        return sessions.find(id).orElseThrow();
    }

    /** Conversations of the same account about the same thing that were never closed. */
    @Transactional(readOnly = true)
    public List<ExchangeSession> leftOpen(ExchangeSession session) {
        return session.accountId() == null
                ? List.of()
                : sessions.leftOpen(session.accountId(), session.kind(), session.id());
    }

    /** Conversations in which nothing has happened for so long. */
    @Transactional(readOnly = true)
    public List<ExchangeSession> quietFor(Duration duration) {
        return sessions.quietSince(clock.instant().minus(duration));
    }

    /** The program named the version of the schema it speaks. */
    public void asked(UUID sessionId, @Nullable String schemaVersion) {
        sessions.asked(sessionId, schemaVersion);
    }

    /** Whole packages came. */
    public void cameWhole(UUID sessionId, Collection<String> kinds) {
        sessions.addFullKinds(sessionId, kinds);
    }

    /** What came whole has been seen through; more may come. */
    public void completed(UUID sessionId) {
        sessions.forgetFullKinds(sessionId);
    }

    /** Whether files of the conversation still wait for their import or failed in it. */
    @Transactional(readOnly = true)
    public boolean awaitsMore(UUID sessionId, UUID exceptStep) {
        return steps.ofSession(sessionId).stream()
                .filter(step ->
                        step.mode().equals(ExchangeStep.IMPORT) && !step.id().equals(exceptStep))
                .anyMatch(step -> step.state() != ExchangeStep.State.DONE);
    }

    /** The conversation is over: its token opens nothing any more, and what was left undone in it is said to be so. */
    public void close(UUID sessionId) {
        sessions.forgetToken(sessionId);
        for (ExchangeStep step : steps.ofSession(sessionId)) {
            switch (step.state()) {
                case RECEIVED -> steps.finished(step.id(), failed("never-imported"), clock.instant());
                case RUNNING -> steps.finished(step.id(), failed("interrupted"), clock.instant());
                case DONE, FAILED -> {}
            }
        }
        settled(sessionId);
    }

    /** Conversations with imports that nobody carries on. Means something only while no import runs anywhere. */
    @Transactional(readOnly = true)
    public List<ExchangeSession> leftRunning() {
        return sessions.leftRunning();
    }

    /** The portal was killed in the middle of imports of this conversation; the program may ask for them again. */
    public void interrupted(UUID sessionId) {
        steps.ofSession(sessionId).stream()
                .filter(step -> step.state() == ExchangeStep.State.RUNNING)
                .forEach(step -> steps.finished(step.id(), failed("interrupted"), clock.instant()));
        settled(sessionId);
    }

    private static StepOutcome failed(String code) {
        return StepOutcome.failed(StepFailure.of(code));
    }

    /** A file came, or more of it. */
    public ExchangeStep received(UUID sessionId, String fileName, long size) {
        steps.received(sessionId, fileName, size, clock.instant());
        settled(sessionId);
        return steps.find(sessionId, ExchangeStep.IMPORT, fileName).orElseThrow();
    }

    /** The steps of a conversation in their order. */
    @Transactional(readOnly = true)
    public List<ExchangeStep> steps(UUID sessionId) {
        return steps.ofSession(sessionId);
    }

    /** The file of that name in a conversation. */
    @Transactional(readOnly = true)
    public Optional<ExchangeStep> file(UUID sessionId, String fileName) {
        return steps.find(sessionId, ExchangeStep.IMPORT, fileName);
    }

    /** The import of a file begins, for the first time or again. */
    public void running(ExchangeStep step) {
        steps.running(step.id(), clock.instant());
        settled(step.sessionId());
    }

    /** An import has come so far; written at once, whatever becomes of the import itself. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(ExchangeStep step, ImportPhase phase, long done, long total) {
        steps.progress(step.id(), phase, done, total);
        changed(step.sessionId());
    }

    /** An import ended. */
    public void finished(ExchangeStep step, StepOutcome outcome) {
        steps.finished(step.id(), outcome, clock.instant());
        settled(step.sessionId());
    }

    /** Something that is no import was done and is over. */
    public void done(UUID sessionId, String mode, StepOutcome outcome) {
        UUID id = steps.begin(sessionId, mode, null, clock.instant());
        steps.finished(id, outcome, clock.instant());
        settled(sessionId);
    }

    private void settled(UUID sessionId) {
        sessions.settle(sessionId, clock.instant());
        changed(sessionId);
    }

    private void changed(UUID sessionId) {
        live.publish("exchange.changed", sessionId, Audience.overseers());
    }
}

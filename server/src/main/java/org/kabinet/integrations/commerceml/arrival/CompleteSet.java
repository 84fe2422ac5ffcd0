package org.kabinet.integrations.commerceml.arrival;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;
import org.kabinet.integrations.journal.StepOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a whole export has come, what it lacks is no longer offered. Newer 1C alternates files and imports and tells when it is through, or
 * the conversation ends; older 1C does not tell, but sends everything before it asks for the first import. A set of which a file failed is not whole.
 */
@Component
public class CompleteSet {

    private static final String INCOMPLETE = "set-incomplete";

    private final ExchangeJournal journal;
    private final ArrivalDesk desk;
    private final ModuleImports modules;
    private final ImportQueueRepository queue;
    private final LeftCatalogues left;

    CompleteSet(
            ExchangeJournal journal,
            ArrivalDesk desk,
            ModuleImports modules,
            ImportQueueRepository queue,
            LeftCatalogues left) {
        this.journal = journal;
        this.desk = desk;
        this.modules = modules;
        this.queue = queue;
        this.left = left;
    }

    /** The program says that its whole export has come. */
    @Transactional
    public void of(ExchangeSession session, String mode) {
        journal.done(session.id(), mode, outcome(session));
    }

    /** The conversation ends: what it brought as a whole and has not been completed yet is completed now. */
    @Transactional
    public void atTheEnd(ExchangeSession session) {
        if (!session.fullKinds().isEmpty()) {
            of(session, "complete");
        }
    }

    private StepOutcome outcome(ExchangeSession session) {
        Tally tally = new Tally();
        if (session.fullKinds().isEmpty()) {
            return tally.outcome();
        }
        if (journal.awaitsMore(session.id(), session.id())) {
            tally.note(new StepFinding(Severity.REMARK, 0, "", "", INCOMPLETE, Map.of()));
        } else {
            queue.waitForTurn();
            complete(session, desk.terms(session), Set.of(), tally);
        }
        return tally.outcome();
    }

    /** A file was imported that is, or is a part of, the whole of something. */
    void with(Survey survey, ExchangeSession session, UUID step, ArrivalTerms terms, Tally tally) {
        Set<WholePackage> more = survey.whole();
        left.came(survey, session, terms);
        if (session.tellsItsEnd() || journal.awaitsMore(session.id(), step)) {
            journal.cameWhole(
                    session.id(), more.stream().map(WholePackage::text).toList());
        } else {
            complete(session, terms, more, tally);
        }
    }

    private void complete(ExchangeSession session, ArrivalTerms terms, Set<WholePackage> more, Tally tally) {
        Set<WholePackage> whole = new HashSet<>(more);
        session.fullKinds().stream().map(WholePackage::of).forEach(whole::add);
        modules.completeSet(terms, whole, tally);
        if (whole.stream().anyMatch(one -> one.kind().equals(WholePackage.GOODS))) {
            left.tell(session, tally);
        }
        journal.completed(session.id());
    }
}

package org.kabinet.integrations.catalogues;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kabinet.catalogue.CarriedSources;
import org.kabinet.integrations.IntegrationsProblem;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;
import org.kabinet.integrations.journal.StepOutcome;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 1C does not send a catalogue any more, somebody says: what only it carried goes off sale. Just so much as they were shown, and written on the
 * board like an exchange.
 */
@Component
class CloseCatalogue {

    private static final String MODE = "close-catalogue";

    private final ReadCatalogues read;
    private final CarriedSources carried;
    private final ImportsAtRest imports;
    private final ExchangeJournal journal;

    CloseCatalogue(ReadCatalogues read, CarriedSources carried, ImportsAtRest imports, ExchangeJournal journal) {
        this.read = read;
        this.carried = carried;
        this.imports = imports;
        this.journal = journal;
    }

    /** The conversation that the board shows it as. */
    @Transactional
    public UUID of(String source, int goodsSeen) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        if (!imports.isFree()) {
            throw new ProblemException(IntegrationsProblem.IMPORT_RUNNING);
        }
        // Counted while no import can change it any more.
        ExchangedCatalogue catalogue =
                read.find(source).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (catalogue.onlyHere() != goodsSeen) {
            throw new ProblemException(IntegrationsProblem.CATALOGUE_CHANGED);
        }
        ExchangeSession session = journal.begin(ExchangeSession.Kind.CLOSING, null, null);
        int closed = carried.close(session.id(), source).deactivated();
        journal.done(session.id(), MODE, outcome(catalogue, closed));
        return session.id();
    }

    private static StepOutcome outcome(ExchangedCatalogue catalogue, int closed) {
        String label = catalogue.name().isEmpty() ? catalogue.source() : catalogue.name();
        StepFinding which =
                new StepFinding(Severity.REMARK, 0, "", catalogue.source(), "catalogue-closed", Map.of("value", label));
        return new StepOutcome(Map.of("good", new StepCount(0, 0, 0, 0, closed, 0)), List.of(which), 0, 1, null);
    }
}

package org.kabinet.integrations.commerceml.arrival;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.ordering.OrderExchange;
import org.kabinet.organisations.Counterparties;
import org.kabinet.pricing.PriceImport;
import org.kabinet.pricing.PriceImportRun;
import org.springframework.stereotype.Component;

/** The doors of the modules that take what 1C brings. */
@Component
class ModuleImports {

    private final CatalogueImport catalogue;
    private final PriceImport pricing;
    private final Counterparties counterparties;
    private final OrderExchange orders;

    ModuleImports(CatalogueImport catalogue, PriceImport pricing, Counterparties counterparties, OrderExchange orders) {
        this.catalogue = catalogue;
        this.pricing = pricing;
        this.counterparties = counterparties;
        this.orders = orders;
    }

    Arrival arrival(ArrivalTerms terms, Tally tally) {
        PartnerArrival partners = new PartnerArrival(terms, tally, counterparties, orders);
        return new Arrival(terms, tally, catalogue, pricing, partners);
    }

    /** Closes what whole packages of the conversation did not bring. */
    void completeSet(ArrivalTerms terms, Set<String> whole, Tally tally) {
        Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
        for (ImportKind kind : ImportKind.values()) {
            if (whole.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        if (!kinds.isEmpty()) {
            tally.add(Kind.GOOD, catalogue.deactivateAbsent(terms.sessionId(), kinds));
            catalogue.finish(new ImportRun(terms.sessionId(), terms.readingId(), true));
        }
        if (whole.contains(Survey.PRICES)) {
            tally.add(Kind.PRICE, pricing.finish(new PriceImportRun(terms.sessionId(), terms.today(), true)));
        }
    }

    /** Whether a good names the picture already. */
    boolean pictureArrived(String fileName, UUID blobId) {
        return catalogue.pictureArrived(fileName, blobId);
    }

    /** Forgets what the conversation has met. */
    void close(UUID sessionId) {
        catalogue.close(sessionId);
    }
}

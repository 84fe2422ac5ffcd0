package org.kabinet.integrations.commerceml.arrival;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.WholeOf;
import org.kabinet.ordering.OrderExchange;
import org.kabinet.organisations.Counterparties;
import org.kabinet.platform.database.WriteBehind;
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
    private final WriteBehind writeBehind;

    ModuleImports(
            CatalogueImport catalogue,
            PriceImport pricing,
            Counterparties counterparties,
            OrderExchange orders,
            WriteBehind writeBehind) {
        this.catalogue = catalogue;
        this.pricing = pricing;
        this.counterparties = counterparties;
        this.orders = orders;
        this.writeBehind = writeBehind;
    }

    /** Reads and maps on while the modules write what they were handed. */
    void load(Runnable everything) {
        writeBehind.during(everything);
    }

    Arrival arrival(ArrivalTerms terms, SectionSources sources, Tally tally) {
        PartnerArrival partners = new PartnerArrival(terms, tally, counterparties, orders);
        return new Arrival(terms, sources, tally, catalogue, pricing, partners);
    }

    /** Closes what whole packages of the conversation did not bring. */
    void completeSet(ArrivalTerms terms, Collection<WholePackage> whole, Tally tally) {
        Set<WholeOf> kinds = new HashSet<>();
        Set<String> priced = new HashSet<>();
        for (WholePackage one : whole) {
            if (one.kind().equals(WholePackage.PRICES)) {
                priced.add(one.source());
            } else {
                kinds.add(new WholeOf(ImportKind.valueOf(one.kind()), terms.source(one.source())));
            }
        }
        if (!kinds.isEmpty()) {
            tally.add(Kind.GOOD, catalogue.deactivateAbsent(terms.sessionId(), kinds));
        }
        if (!priced.isEmpty()) {
            PriceImportRun run = new PriceImportRun(terms.sessionId(), terms.reading(), terms.today(), true);
            tally.add(Kind.PRICE, pricing.withdrawAbsent(run, priced.contains("") ? Set.of() : priced));
        }
    }

    /** Whether a good names the picture already. */
    boolean pictureArrived(String fileName, UUID blobId) {
        return catalogue.pictureArrived(fileName, blobId);
    }

    /** Forgets what the conversation has met. */
    void close(UUID sessionId) {
        catalogue.close(sessionId);
        pricing.close(sessionId);
    }
}

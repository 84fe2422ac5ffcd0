package org.kabinet.integrations.commerceml.arrival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabinet.catalogue.CarriedSource;
import org.kabinet.catalogue.CarriedSources;
import org.kabinet.integrations.catalogues.CatalogueBook;
import org.kabinet.integrations.catalogues.KnownCatalogue;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;
import org.springframework.stereotype.Component;

/**
 * A catalogue that got another id in 1C leaves its goods behind under the old one. Whether it did, or is another catalogue that comes less often,
 * only a person can tell: so nothing is closed, but it is said with every whole export until somebody has decided.
 */
@Component
class LeftCatalogues {

    private static final String LEFT = "catalogue-left";

    private final CatalogueBook book;
    private final CarriedSources carried;

    LeftCatalogues(CatalogueBook book, CarriedSources carried) {
        this.book = book;
        this.carried = carried;
    }

    /** Notes which catalogues a file was about. */
    void came(Survey survey, ExchangeSession session, ArrivalTerms terms) {
        Set<String> whole = survey.whole().stream()
                .filter(one -> one.kind().equals(WholePackage.GOODS))
                .map(WholePackage::source)
                .collect(Collectors.toSet());
        survey.catalogues()
                .forEach((source, name) ->
                        book.came(session, terms.source(source), source.isBlank() ? "" : name, whole.contains(source)));
    }

    void tell(ExchangeSession session, Tally tally) {
        List<KnownCatalogue> left = book.leftBy(session.accountId());
        if (left.isEmpty()) {
            return;
        }
        Map<String, CarriedSource> goods =
                carried.list().stream().collect(Collectors.toMap(CarriedSource::source, Function.identity()));
        for (KnownCatalogue catalogue : left) {
            CarriedSource still = goods.get(catalogue.source());
            if (still != null && still.onlyHere() > 0) {
                tally.note(new StepFinding(
                        Severity.REMARK,
                        0,
                        "",
                        catalogue.source(),
                        LEFT,
                        Map.of("value", catalogue.label(), "count", Integer.toString(still.onlyHere()))));
            }
        }
    }
}

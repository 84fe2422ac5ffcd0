package org.kabinet.ordering.placing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.line.Totals;
import org.kabinet.ordering.order.OrderDetails;
import org.kabinet.ordering.order.OrderDetails.ChangeFacts;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.ordering.order.OrderFacts;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.organisations.OrganisationView;

/**
 * A checked order that lacks only its number, which is taken at the very last moment.
 *
 * @param first the beginning of its history
 */
record OrderDraft(
        NewOrder wanted,
        Buyer buyer,
        OrderParties parties,
        List<LineFacts> lines,
        Totals totals,
        StagePlan plan,
        Stage stage,
        ChangeFacts first,
        Instant at) {

    boolean byStaff() {
        return buyer.reader().staff();
    }

    int year() {
        return buyer.today().getYear();
    }

    /** Everything that stands in an order's number before the counted part. */
    String numberPrefix() {
        return parties.branch().code() + "-" + year() + "-";
    }

    /** The order as it is from now on. */
    OrderDetails placed(String number) {
        return new OrderDetails(facts(number), lines, List.of(first), List.of(), List.of(), List.of(), List.of());
    }

    private OrderFacts facts(String number) {
        OrganisationView organisation = buyer.parties().organisation();
        return new OrderFacts(
                wanted.id(),
                number,
                organisation.id(),
                buyer.parties().legalEntity().id(),
                organisation.branchId(),
                buyer.contractId(),
                buyer.personId(),
                buyer.reader().name(),
                byStaff(),
                organisation.accountManagerId(),
                organisation.accountManagerName(),
                null,
                null,
                null,
                stage.id(),
                stage.phase(),
                at,
                totals.amount().currency(),
                totals.amount().amount(),
                totals.vat().amount(),
                BigDecimal.ZERO,
                lines.size(),
                parties,
                wanted.comment(),
                wanted.purchaseOrderNumber(),
                wanted.wishedOn(),
                null,
                at,
                null,
                1,
                0,
                0);
    }
}

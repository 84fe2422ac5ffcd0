package org.kabinet.ordering.placing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.customisation.Seller;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.cart.CartLineChange;
import org.kabinet.ordering.cart.PutCartLines;
import org.kabinet.ordering.line.LinePricing;
import org.kabinet.ordering.line.LineProblem;
import org.kabinet.ordering.line.LineRefusal;
import org.kabinet.ordering.line.PricedLine;
import org.kabinet.ordering.line.WantedLine;
import org.kabinet.ordering.order.OrderDetails;
import org.kabinet.ordering.order.OrderDetailsQueries;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.reader.Buyers;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the cart what an order was of, as far as it can be ordered today, and names what cannot. */
@Component
class RepeatOrder {

    private final OrderDetailsQueries orders;
    private final Buyers buyers;
    private final LinePricing pricing;
    private final PutCartLines putCartLines;
    private final Seller seller;
    private final Texts texts;

    RepeatOrder(
            OrderDetailsQueries orders,
            Buyers buyers,
            LinePricing pricing,
            PutCartLines putCartLines,
            Seller seller,
            Texts texts) {
        this.orders = orders;
        this.buyers = buyers;
        this.pricing = pricing;
        this.putCartLines = putCartLines;
        this.seller = seller;
        this.texts = texts;
    }

    /** What came into the cart and what did not. */
    @Schema(name = "OrderRepetition", example = """
                    {"contractId": "01920000-0000-7000-8000-0000000000c1", "added": 11,
                     "skipped": [{"name": "Перчатки «Норд», 9", "reason": "Товар больше не продаётся"}]}
                    """)
    record Repetition(UUID contractId, int added, List<Skipped> skipped) {}

    /** A line that cannot be ordered any more. */
    @Schema(name = "SkippedLine")
    record Skipped(String name, String reason) {}

    @Transactional
    public Repetition repeat(UUID orderId) {
        OrderDetails order = orders.find(orderId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Buyer buyer = buyers.under(order.facts().contractId());
        refuseEndedContract(buyer);
        List<PricedLine> priced = pricing.price(
                buyer.parties().contract(), buyer.today(), seller.view().outOfStock(), wanted(order));
        List<CartLineChange> changes = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (int i = 0; i < priced.size(); i++) {
            PricedLine line = priced.get(i);
            Optional<LineRefusal> hopeless = hopeless(line);
            if (hopeless.isPresent()) {
                skipped.add(new Skipped(order.lines().get(i).name(), reason(line, hopeless.get(), buyer)));
            } else {
                changes.add(new CartLineChange(line.variantId(), possible(line), null));
            }
        }
        putCartLines.into(buyer, changes, true);
        return new Repetition(buyer.contractId(), changes.size(), skipped);
    }

    private static List<WantedLine> wanted(OrderDetails order) {
        return order.lines().stream()
                .map(line -> new WantedLine(line.variantId(), line.quantity()))
                .toList();
    }

    private static void refuseEndedContract(Buyer buyer) {
        FieldErrors errors = new FieldErrors();
        errors.require(buyer.parties().contract().inForceOn(buyer.today()), "/contractId", "CONTRACT_NOT_IN_FORCE");
        errors.refuseIfAny(OrderingProblem.ORDER_REFUSED);
    }

    /** No other quantity would help. */
    private static Optional<LineRefusal> hopeless(PricedLine line) {
        return line.refusals().stream()
                .filter(refusal -> refusal.nearest() == null)
                .findFirst();
    }

    /** Packs may have changed since: the quantity that can be ordered nearest to the old one. */
    private static BigDecimal possible(PricedLine line) {
        return line.refusals().stream()
                .filter(refusal ->
                        refusal.problem() == LineProblem.NOT_MULTIPLE || refusal.problem() == LineProblem.BELOW_MINIMUM)
                .map(LineRefusal::nearest)
                .findFirst()
                .orElse(line.quantity());
    }

    private String reason(PricedLine line, LineRefusal refusal, Buyer buyer) {
        return texts.text(
                "ordering", "error." + refusal.problem(), buyer.reader().locale(), line.arguments(refusal));
    }
}

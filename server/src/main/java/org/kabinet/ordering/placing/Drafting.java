package org.kabinet.ordering.placing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kabinet.catalogue.VariantView;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.line.LinePricing;
import org.kabinet.ordering.line.PricedLine;
import org.kabinet.ordering.line.Totals;
import org.kabinet.ordering.order.OrderDetails.ChangeFacts;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.platform.money.Ids;
import org.kabinet.pricing.LineAmount;
import org.kabinet.pricing.PriceAnswer;
import org.springframework.stereotype.Component;

/** Makes an order out of a wish: asks goods and prices anew, refuses what cannot be, copies what must be remembered. */
@Component
class Drafting {

    private final LinePricing pricing;
    private final Stages stages;
    private final Seller seller;
    private final Ids ids;
    private final Clock clock;

    Drafting(LinePricing pricing, Stages stages, Seller seller, Ids ids, Clock clock) {
        this.pricing = pricing;
        this.stages = stages;
        this.seller = seller;
        this.ids = ids;
        this.clock = clock;
    }

    OrderDraft draft(NewOrder wanted, Buyer buyer) {
        SellerView seller = this.seller.view();
        List<PricedLine> priced =
                pricing.price(buyer.parties().contract(), buyer.today(), seller.outOfStock(), wanted.wanted());
        new PlacingRules(wanted, buyer).refuseIfBroken(priced);
        String sellerName = seller.legalName().isBlank() ? seller.name() : seller.legalName();
        OrderParties parties = PartiesCopy.of(buyer.parties(), sellerName, wanted.deliveryAddressId());
        StagePlan plan = stages.plan();
        Stage stage = plan.first(OrderPhase.PLACED);
        Instant now = clock.instant();
        return new OrderDraft(
                wanted,
                buyer,
                parties,
                IntStream.range(0, priced.size())
                        .mapToObj(i ->
                                line(i + 1, priced.get(i), wanted.lines().get(i).comment()))
                        .toList(),
                Totals.of(
                        priced.stream().map(Drafting::amount).toList(),
                        buyer.parties().contract().currency()),
                plan,
                stage,
                first(stage, parties, buyer, now),
                now);
    }

    private ChangeFacts first(Stage stage, OrderParties parties, Buyer buyer, Instant now) {
        String onBehalf = buyer.reader().staff() ? parties.organisation().name() : null;
        return new ChangeFacts(ids.next(), now, null, stage.id(), buyer.reader().name(), onBehalf, "");
    }

    private LineFacts line(int position, PricedLine line, String comment) {
        VariantView variant = Objects.requireNonNull(line.variant());
        PriceAnswer answer = Objects.requireNonNull(line.answer());
        LineAmount amount = amount(line);
        return new LineFacts(
                ids.next(),
                position,
                variant.id(),
                variant.productId(),
                Objects.requireNonNullElse(variant.article(), ""),
                variant.name(),
                variant.unitCode(),
                variant.unitName(),
                line.quantity(),
                BigDecimal.ZERO,
                Objects.requireNonNull(answer.price()).amount(),
                amount.amount().amount(),
                variant.vatRate(),
                amount.vat().amount(),
                comment,
                line.backOrdered(),
                Objects.requireNonNull(answer.reason()));
    }

    private static LineAmount amount(PricedLine line) {
        return Objects.requireNonNull(line.amount());
    }
}

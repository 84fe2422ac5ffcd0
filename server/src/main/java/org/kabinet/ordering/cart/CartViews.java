package org.kabinet.ordering.cart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.VariantView;
import org.kabinet.customisation.Seller;
import org.kabinet.ordering.line.LinePricing;
import org.kabinet.ordering.line.LineRefusal;
import org.kabinet.ordering.line.PricedLine;
import org.kabinet.ordering.line.Totals;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.money.Quantity;
import org.kabinet.platform.money.UnitNames;
import org.kabinet.platform.text.Texts;
import org.kabinet.pricing.LineAmount;
import org.springframework.stereotype.Component;

/** Puts today's prices, stock and problems to what a cart holds. */
@Component
class CartViews {

    private final LinePricing pricing;
    private final Seller seller;
    private final Texts texts;

    CartViews(LinePricing pricing, Seller seller, Texts texts) {
        this.pricing = pricing;
        this.seller = seller;
        this.texts = texts;
    }

    Cart view(CartFacts cart, Buyer buyer) {
        ContractParties parties = buyer.parties();
        List<PricedLine> priced = priced(cart, parties.contract(), buyer.today());
        Totals totals = totals(priced, parties.contract().currency());
        return new Cart(
                cart.contractId(),
                parties.organisation().id(),
                parties.legalEntity().name(),
                parties.contract().number(),
                IntStream.range(0, priced.size())
                        .mapToObj(i -> line(priced.get(i), cart.lines().get(i).comment(), buyer))
                        .toList(),
                totals.amount(),
                totals.vat(),
                cart.comment(),
                cart.purchaseOrderNumber(),
                cart.wishedOn(),
                cart.deliveryAddressId(),
                parties.deliveryAddresses(),
                cart.version(),
                cart.updatedAt());
    }

    CartSummary summary(CartFacts cart, ContractView contract, LocalDate today) {
        Money total = totals(priced(cart, contract, today), contract.currency()).amount();
        return new CartSummary(cart.contractId(), cart.lines().size(), total);
    }

    private List<PricedLine> priced(CartFacts cart, ContractView contract, LocalDate today) {
        return pricing.price(contract, today, seller.view().outOfStock(), cart.wanted());
    }

    private static Totals totals(List<PricedLine> lines, String currency) {
        List<LineAmount> amounts =
                lines.stream().map(PricedLine::amount).filter(Objects::nonNull).toList();
        return Totals.of(amounts, currency);
    }

    private Cart.Line line(PricedLine line, String comment, Buyer buyer) {
        VariantView variant = line.variant();
        LineAmount amount = line.amount();
        List<Cart.Problem> problems = line.refusals().stream()
                .map(refusal -> problem(line, refusal, buyer))
                .toList();
        BigDecimal quantity = Quantity.plain(line.quantity());
        if (variant == null) {
            return gone(line.variantId(), quantity, comment, problems);
        }
        return new Cart.Line(
                variant.id(),
                variant.productId(),
                variant.article(),
                variant.name(),
                UnitNames.of(variant.unitCode(), variant.unitName()),
                quantity,
                variant.packMultiple(),
                variant.minQuantity(),
                line.price(),
                amount == null ? null : amount.amount(),
                variant.stock(),
                comment,
                variant.pictureUrl(),
                problems,
                warning(line));
    }

    /** What is no longer offered keeps its place in the cart until it is taken out. */
    private static Cart.Line gone(UUID variantId, BigDecimal quantity, String comment, List<Cart.Problem> problems) {
        return new Cart.Line(
                variantId,
                null,
                null,
                "",
                "",
                quantity,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                null,
                null,
                null,
                comment,
                null,
                problems,
                null);
    }

    private static Cart.@Nullable Warning warning(PricedLine line) {
        return line.backOrdered() ? Cart.Warning.BACK_ORDER : null;
    }

    private Cart.Problem problem(PricedLine line, LineRefusal refusal, Buyer buyer) {
        String message = texts.text(
                "ordering", "error." + refusal.problem(), buyer.reader().locale(), line.arguments(refusal));
        return new Cart.Problem(refusal.problem(), message, refusal.nearest());
    }
}

package org.kabinet.ordering.placing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.line.LineProblem;
import org.kabinet.ordering.line.LineRefusal;
import org.kabinet.ordering.line.PricedLine;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;

/** All that may speak against a new order. Everything is found before anything is refused. */
final class PlacingRules {

    private final NewOrder order;
    private final Buyer buyer;
    private final List<FieldError> general = new ArrayList<>();
    private final List<FieldError> lines = new ArrayList<>();

    PlacingRules(NewOrder order, Buyer buyer) {
        this.order = order;
        this.buyer = buyer;
    }

    void refuseIfBroken(List<PricedLine> priced) {
        checkTerms();
        checkDelivery();
        checkLines(priced);
        if (!lines.isEmpty() || !general.isEmpty()) {
            List<FieldError> all = new ArrayList<>(general);
            all.addAll(lines);
            throw ProblemException.withErrors(
                    lines.isEmpty() ? OrderingProblem.ORDER_REFUSED : OrderingProblem.LINES_REFUSED, all);
        }
    }

    private void checkTerms() {
        if (!buyer.parties().organisation().active()) {
            general.add(FieldError.of("/contractId", "CUSTOMER_BLOCKED"));
        } else if (!buyer.parties().contract().inForceOn(buyer.today())) {
            general.add(FieldError.of("/contractId", "CONTRACT_NOT_IN_FORCE"));
        }
    }

    private void checkDelivery() {
        UUID address = order.deliveryAddressId();
        if (address != null
                && buyer.parties().deliveryAddresses().stream()
                        .noneMatch(known -> known.id().equals(address))) {
            general.add(FieldError.of("/deliveryAddressId", "ADDRESS_GONE"));
        }
        if (order.wishedOn() != null && order.wishedOn().isBefore(buyer.today())) {
            general.add(FieldError.of("/wishedOn", "IN_THE_PAST"));
        }
    }

    private void checkLines(List<PricedLine> priced) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < priced.size(); i++) {
            PricedLine line = priced.get(i);
            if (!seen.add(line.variantId())) {
                lines.add(FieldError.of(pointer(i, "variantId"), "TWICE"));
            }
            for (LineRefusal refusal : line.refusals()) {
                lines.add(FieldError.of(
                        pointer(i, part(refusal.problem())), refusal.problem().name(), line.arguments(refusal)));
            }
            checkPrice(i, line);
        }
    }

    private void checkPrice(int i, PricedLine line) {
        BigDecimal expected = order.lines().get(i).expectedPrice();
        Money price = line.price();
        if (expected != null && price != null && expected.compareTo(price.amount()) != 0) {
            lines.add(FieldError.of(
                    pointer(i, "expectedPrice"), "PRICE_CHANGED", price.amount(), price.currency(), expected));
        }
    }

    private static String part(LineProblem problem) {
        return switch (problem) {
            case GONE, NO_PRICE -> "variantId";
            case NOT_MULTIPLE, BELOW_MINIMUM, OUT_OF_STOCK, TOO_MUCH -> "quantity";
        };
    }

    private static String pointer(int line, String part) {
        return "/lines/" + line + "/" + part;
    }
}

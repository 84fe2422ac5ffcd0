package org.kabinet.ordering.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.VariantView;
import org.kabinet.customisation.SellerView.OutOfStock;
import org.kabinet.organisations.ContractView;
import org.kabinet.pricing.PriceAnswer;
import org.kabinet.pricing.PriceQuestion;
import org.kabinet.pricing.Prices;
import org.kabinet.pricing.VariantQuantity;
import org.springframework.stereotype.Component;

/** Looks up goods and prices for all lines together: two statements, whether there is one line or two hundred. */
@Component
public class LinePricing {

    private final Products products;
    private final Prices prices;

    LinePricing(Products products, Prices prices) {
        this.products = products;
        this.prices = prices;
    }

    public List<PricedLine> price(
            ContractView contract, LocalDate date, OutOfStock beyondStock, List<WantedLine> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<UUID, VariantView> variants =
                products.variants(wanted.stream().map(WantedLine::variantId).toList());
        List<VariantQuantity> asked = wanted.stream()
                .filter(line -> variants.containsKey(line.variantId()))
                .map(line -> new VariantQuantity(
                        line.variantId(),
                        line.quantity(),
                        Objects.requireNonNull(variants.get(line.variantId())).vatRate()))
                .toList();
        Map<UUID, PriceAnswer> answers = prices.resolve(new PriceQuestion(contract, date, asked, false));
        LineCheck check = new LineCheck(beyondStock);
        return wanted.stream()
                .map(line -> priced(line, variants.get(line.variantId()), answers.get(line.variantId()), check))
                .toList();
    }

    private static PricedLine priced(
            WantedLine line, @Nullable VariantView variant, @Nullable PriceAnswer answer, LineCheck check) {
        BigDecimal quantity = line.quantity();
        return new PricedLine(
                line.variantId(),
                quantity,
                variant,
                answer,
                check.refusals(variant, answer == null ? null : answer.price(), quantity),
                variant != null && check.backOrdered(variant, quantity));
    }
}

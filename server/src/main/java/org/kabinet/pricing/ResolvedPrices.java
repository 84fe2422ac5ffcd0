package org.kabinet.pricing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.ContractView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ResolvedPrices implements Prices {

    /** What fits into the column of the quantities from which prices hold. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999.9999");

    private final PriceQueries queries;
    private final PriceWords words;
    private final Seller seller;

    ResolvedPrices(PriceQueries queries, PriceWords words, Seller seller) {
        this.queries = queries;
        this.words = words;
        this.seller = seller;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, PriceAnswer> resolve(PriceQuestion question) {
        Map<UUID, VariantQuantity> asked = summed(question.variants());
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<PriceRow>> found = queries.inForce(
                question.contract(),
                question.date(),
                asked.keySet(),
                question.tiers() ? LARGEST : largest(asked),
                seller.view().currency());
        PriceRule rule = new PriceRule(terms(question));
        Map<UUID, PriceAnswer> answers = new HashMap<>();
        asked.forEach((variant, quantity) -> {
            PriceAnswer answer = answer(rule, found.getOrDefault(variant, List.of()), quantity, question.tiers());
            if (answer.price() != null || !answer.tiers().isEmpty()) {
                answers.put(variant, answer);
            }
        });
        return answers;
    }

    @Override
    public List<PriceStep> explain(@Nullable PriceReason reason, String unitName) {
        return reason == null ? words.none() : words.steps(reason, unitName);
    }

    private static Map<UUID, VariantQuantity> summed(List<VariantQuantity> variants) {
        Map<UUID, VariantQuantity> sums = new LinkedHashMap<>();
        variants.forEach(it -> sums.merge(it.variantId(), it, ResolvedPrices::sum));
        return sums;
    }

    private static VariantQuantity sum(VariantQuantity one, VariantQuantity other) {
        BigDecimal both = one.quantity().add(other.quantity());
        return new VariantQuantity(one.variantId(), both, one.vatRate());
    }

    private static PriceTerms terms(PriceQuestion question) {
        ContractView contract = question.contract();
        return new PriceTerms(contract.number(), contract.currency(), contract.discountPercent(), question.date());
    }

    private static BigDecimal largest(Map<UUID, VariantQuantity> asked) {
        return asked.values().stream()
                .map(VariantQuantity::quantity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static PriceAnswer answer(PriceRule rule, List<PriceRow> rows, VariantQuantity asked, boolean tiers) {
        PriceReason reason = rule.price(rows, asked.quantity(), asked.vatRate()).orElse(null);
        return new PriceAnswer(
                asked.variantId(),
                reason == null ? null : reason.result(),
                reason,
                asked.vatRate(),
                tiers ? rule.ladder(rows, asked.vatRate()) : List.of());
    }
}

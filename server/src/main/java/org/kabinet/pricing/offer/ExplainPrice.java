package org.kabinet.pricing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.UnitNames;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.pricing.PriceAnswer;
import org.kabinet.pricing.PriceQuestion;
import org.kabinet.pricing.PriceReaders;
import org.kabinet.pricing.Prices;
import org.kabinet.pricing.PricingProblem;
import org.kabinet.pricing.VariantQuantity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Why this price", for any day that has been or will be. */
@Component
class ExplainPrice {

    private final ChosenContracts contracts;
    private final OwnPricing pricing;
    private final Products products;
    private final Prices prices;

    ExplainPrice(ChosenContracts contracts, OwnPricing pricing, Products products, Prices prices) {
        this.contracts = contracts;
        this.pricing = pricing;
        this.products = products;
        this.prices = prices;
    }

    @Transactional(readOnly = true)
    public PriceExplanation of(
            @Nullable UUID contractId, UUID variantId, @Nullable BigDecimal quantity, @Nullable LocalDate date) {
        PricingTerms terms =
                contracts.terms(contractId).orElseThrow(() -> new ProblemException(PricingProblem.CONTRACT_NEEDED));
        PriceReaders.mustInclude(Actors.current(), terms.contract());
        VariantView variant = Optional.ofNullable(
                        products.variants(List.of(variantId)).get(variantId))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        VariantQuantity asked = quantity == null
                ? Offers.question(variant)
                : new VariantQuantity(variantId, quantity, variant.vatRate());
        FieldErrors errors = new FieldErrors();
        errors.require(asked.quantity().signum() > 0, "/quantity", "QUANTITY_WRONG");
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
        LocalDate day = date == null ? pricing.today(terms) : date;
        PriceAnswer answer = prices.resolve(new PriceQuestion(terms.contract(), day, List.of(asked)))
                .get(variantId);
        return explanation(asked, day, answer, UnitNames.of(variant.unitCode(), variant.unitName()));
    }

    private PriceExplanation explanation(
            VariantQuantity asked, LocalDate day, @Nullable PriceAnswer answer, String unitName) {
        var reason = answer == null ? null : answer.reason();
        return new PriceExplanation(
                asked.variantId(),
                day,
                asked.quantity(),
                reason == null ? null : reason.result(),
                prices.explain(reason, unitName));
    }
}

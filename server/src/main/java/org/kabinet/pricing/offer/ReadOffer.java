package org.kabinet.pricing.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.catalogue.Products;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.pricing.VariantQuantity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadOffer {

    private final Products products;
    private final OwnPricing pricing;

    ReadOffer(Products products, OwnPricing pricing) {
        this.products = products;
        this.pricing = pricing;
    }

    @Transactional(readOnly = true)
    public OfferPage of(UUID productId, @Nullable UUID contractId) {
        ProductDetails details =
                products.product(productId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        List<VariantQuantity> questions = new ArrayList<>(Offers.questions(List.of(details.card())));
        questions.addAll(Offers.questions(details.analogues()));
        return OfferPage.of(details, pricing.of(contractId, questions));
    }
}

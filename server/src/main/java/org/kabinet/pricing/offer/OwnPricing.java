package org.kabinet.pricing.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.actor.Actors;
import org.kabinet.pricing.PriceQuestion;
import org.kabinet.pricing.PriceReaders;
import org.kabinet.pricing.Prices;
import org.kabinet.pricing.VariantQuantity;
import org.springframework.stereotype.Component;

/** Puts the reader's own prices on variants, all at once, or says why there are none. */
@Component
class OwnPricing {

    private final ChosenContracts contracts;
    private final Prices prices;
    private final Clock clock;

    OwnPricing(ChosenContracts contracts, Prices prices, Clock clock) {
        this.contracts = contracts;
        this.prices = prices;
        this.clock = clock;
    }

    OwnPrices of(@Nullable UUID contractId, List<VariantQuantity> variants) {
        Optional<PricingTerms> terms = contracts.terms(contractId);
        if (terms.isEmpty()) {
            return new OwnPrices(PriceState.NO_CONTRACT, Map.of());
        }
        ContractView contract = terms.get().contract();
        LocalDate today = today(terms.get());
        if (!PriceReaders.include(Actors.current(), contract)) {
            return new OwnPrices(PriceState.HIDDEN, Map.of());
        }
        if (!contract.inForceOn(today)) {
            return new OwnPrices(PriceState.NO_CONTRACT, Map.of());
        }
        return new OwnPrices(PriceState.ON_REQUEST, prices.resolve(new PriceQuestion(contract, today, variants)));
    }

    LocalDate today(PricingTerms terms) {
        return LocalDate.now(clock.withZone(terms.zone()));
    }
}

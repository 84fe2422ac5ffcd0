package org.kabinet.pricing.offer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.PriceAnswer;
import org.kabinet.pricing.PriceTier;

/**
 * The prices of one reader for some variants.
 *
 * @param otherwise what to say of a variant that has none
 */
record OwnPrices(PriceState otherwise, Map<UUID, PriceAnswer> answers) {

    @Nullable
    Money price(UUID variant) {
        PriceAnswer answer = answers.get(variant);
        return answer == null ? null : answer.price();
    }

    PriceState state(@Nullable Money price) {
        return price == null ? otherwise : PriceState.OK;
    }

    List<PriceTier> tiers(UUID variant) {
        PriceAnswer answer = answers.get(variant);
        return answer == null ? List.of() : answer.tiers();
    }
}

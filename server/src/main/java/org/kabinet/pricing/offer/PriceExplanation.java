package org.kabinet.pricing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.PriceStep;

/** Why a price is what it is on a day, step by step, in the reader's words. */
record PriceExplanation(
        UUID variantId,
        LocalDate date,
        BigDecimal quantity,
        @Nullable Money price,
        List<PriceStep> steps) {}

package org.kabinet.pricing.arrival;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A price that can be written; without an amount it ends the one in force. */
record ArrivedPrice(
        UUID listId,
        UUID variantId,
        BigDecimal minQuantity,
        @Nullable BigDecimal amount) {}

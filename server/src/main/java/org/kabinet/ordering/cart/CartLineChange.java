package org.kabinet.ordering.cart;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line to be put into a cart.
 *
 * @param quantity zero takes the line out
 * @param comment null leaves the one that is there
 */
public record CartLineChange(
        UUID variantId, BigDecimal quantity, @Nullable String comment) {}

package org.kabinet.pricing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How much of what. The VAT rate ("20", "10", "none") is the good's own and comes along, because whoever asks has just read the good.
 */
public record VariantQuantity(UUID variantId, BigDecimal quantity, String vatRate) {}

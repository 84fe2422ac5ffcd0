package org.kabinet.pricing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;

/**
 * The price of a variant for the asked quantity, with VAT, per base unit.
 *
 * @param price absent when the asked quantity reaches no tier, although larger ones do
 * @param tiers the whole ladder, lowest first: what the price becomes from which quantity on; empty if that was not asked
 */
public record PriceAnswer(
        UUID variantId, @Nullable Money price, @Nullable PriceReason reason, String vatRate, List<PriceTier> tiers) {}

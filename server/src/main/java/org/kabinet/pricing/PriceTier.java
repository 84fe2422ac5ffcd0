package org.kabinet.pricing;

import java.math.BigDecimal;
import org.kabinet.platform.money.Money;

/** From this quantity on, one base unit costs this much, until the next tier. */
public record PriceTier(BigDecimal from, Money price) {}

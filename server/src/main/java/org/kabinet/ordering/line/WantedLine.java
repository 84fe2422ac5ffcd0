package org.kabinet.ordering.line;

import java.math.BigDecimal;
import java.util.UUID;

/** How much of what somebody wants. */
public record WantedLine(UUID variantId, BigDecimal quantity) {}

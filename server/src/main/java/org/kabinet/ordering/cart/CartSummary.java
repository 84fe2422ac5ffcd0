package org.kabinet.ordering.cart;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;

/** A cart as the bar of every screen shows it. */
@Schema(description = "A cart as the bar of every screen shows it")
record CartSummary(UUID contractId, int lineCount, @Nullable Money total) {}

package org.kabinet.ordering.exchange;

import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.Order;

/**
 * An order as far as the ERP has a say in it.
 *
 * @param toldStage what the ERP said last about its stage: it says the same again with every payment, and that must not pull the order back
 */
record ErpOrder(
        Order order,
        @Nullable String externalId,
        @Nullable String externalNumber,
        @Nullable String toldStage) {}

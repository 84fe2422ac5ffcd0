package org.kabinet.integrations.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program of the seller that may exchange data. It is not a person and has no cabinet.
 *
 * @param branchId where customers that it brings belong; without it the seller's first branch
 * @param ordersEncoding in which it wants its orders
 */
public record ExchangeAccount(
        UUID id,
        String login,
        String name,
        @Nullable UUID branchId,
        OrdersEncoding ordersEncoding,
        boolean active,
        @Nullable Instant lastUsedAt,
        long version) {}

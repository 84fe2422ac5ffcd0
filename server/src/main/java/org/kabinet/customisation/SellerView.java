package org.kabinet.customisation;

import java.time.ZoneId;

/**
 * What the seller decided about the portal.
 *
 * @param accent the one colour, as {@code #rrggbb}
 * @param defaultLanguage of who has chosen none: {@code ru} or {@code en}
 * @param currency ISO 4217; exchange rates are told in it
 */
public record SellerView(
        String name,
        String legalName,
        String accent,
        String defaultLanguage,
        ZoneId timeZone,
        String currency,
        OutOfStock outOfStock,
        long version) {

    /** How an order beyond the stock is met. */
    public enum OutOfStock {
        REFUSE,
        BACK_ORDER
    }
}

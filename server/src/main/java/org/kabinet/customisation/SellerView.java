package org.kabinet.customisation;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the seller decided about the portal.
 *
 * @param accent the one colour, as {@code #rrggbb}
 * @param defaultLanguage of who has chosen none: {@code ru} or {@code en}
 * @param currency ISO 4217; exchange rates are told in it
 * @param newcomersPriceList opened to whoever has registered by themselves; pricing knows it, and passes over one that is closed
 * @param historyYears how long what happened is remembered; nought is for ever
 */
public record SellerView(
        String name,
        String legalName,
        String accent,
        String defaultLanguage,
        ZoneId timeZone,
        String currency,
        OutOfStock outOfStock,
        int historyYears,
        Registration registration,
        @Nullable UUID newcomersPriceList,
        long version) {

    /** Who may ask to be let in without having been invited. */
    public enum Registration {
        CLOSED,
        COMPANIES,
        EVERYONE
    }

    /** How an order beyond the stock is met. */
    public enum OutOfStock {
        REFUSE,
        BACK_ORDER
    }
}

package org.kabinet.pricing.arrival;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.pricing.IncomingPrice;
import org.kabinet.pricing.IncomingPriceList;

/** What the exchange board is told about records that were not taken as they stand. */
final class Refusals {

    private Refusals() {}

    static ImportCounts of(IncomingPriceList list, String code, String value) {
        Map<String, String> args = Map.of("name", list.name(), "value", value);
        return new ImportCounts(
                0, 0, 0, 0, List.of(new Remark(true, list.line(), "price-list", list.externalId(), code, args)));
    }

    static Optional<Remark> refusal(IncomingPrice price, String code, String value) {
        return Optional.of(remark(true, price, code, value));
    }

    static Remark remark(IncomingPrice price, String code, String value) {
        return remark(false, price, code, value);
    }

    private static Remark remark(boolean refused, IncomingPrice price, String code, String value) {
        return new Remark(refused, price.line(), "price", price.variantExternalId(), code, Map.of("value", value));
    }
}

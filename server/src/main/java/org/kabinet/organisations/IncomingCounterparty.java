package org.kabinet.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counterparty as the ERP tells it. Null means that the packet does not carry the value.
 *
 * @param person true for a private person (физическое лицо)
 */
public record IncomingCounterparty(
        String externalId,
        String name,
        @Nullable String fullName,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String ogrn,
        boolean person,
        @Nullable String legalAddress,
        List<IncomingAddress> deliveryAddresses) {

    /** An address to which the ERP delivers, with the person to call there as far as it is known. */
    public record IncomingAddress(
            String address,
            @Nullable String contactName,
            @Nullable String contactPhone) {}
}

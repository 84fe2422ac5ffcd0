package org.kabinet.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal entity with all that documents and the exchange with the ERP print of it. */
public record LegalEntityView(
        UUID id,
        UUID organisationId,
        String name,
        String fullName,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String ogrn,
        String legalAddress,
        String bankName,
        @Nullable String bankBic,
        @Nullable String bankAccount,
        @Nullable String externalId,
        boolean active) {}
